package opcit.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import java.io.IOException;
import java.util.Objects;
import opcit.slack.ChannelBriefings.Channel;
import org.jspecify.annotations.Nullable;

/** Files for people in Slack: Slack is asked where to, sent the bytes there, and told who is to see them. */
final class Files {

    private static final String GET_ADDRESS = "files.getUploadURLExternal";
    private static final String UPLOAD = "the upload of a file";
    private static final String COMPLETE = "files.completeUploadExternal";

    private final WebApi api;

    Files(WebApi api) {
        this.api = api;
    }

    /**
     * Sends the file into the channel.
     *
     * @throws SlackFailure when Slack does not take it
     */
    void send(Channel channel, String name, String title, byte[] file) {
        api.ask(channel.team(), UPLOAD, client -> send(client, channel, name, title, file));
    }

    private static FilesUploadV2Response send(
            MethodsClient client, Channel channel, String name, String title, byte[] file)
            throws IOException, SlackApiException {
        try {
            return client.filesUploadV2(upload ->
                    upload.channel(channel.id()).filename(name).title(title).fileData(file));
        } catch (SlackFilesUploadV2Exception e) {
            throw failure(e);
        }
    }

    // The client tells of the steps that it took, and the last of them is the one that failed.
    private static SlackFailure failure(SlackFilesUploadV2Exception thrown) {
        if (thrown.getCompleteResponse() != null) {
            return SlackFailure.error(
                    COMPLETE, reason(thrown.getCompleteResponse().getError()));
        }
        return thrown.getUploadResponses().values().stream()
                .findFirst()
                .map(response -> SlackFailure.status(UPLOAD, response.getCode(), null))
                .orElseGet(() -> SlackFailure.error(
                        GET_ADDRESS,
                        reason(thrown.getGetURLResponses().getLast().getError())));
    }

    private static String reason(@Nullable String error) {
        return Objects.requireNonNullElse(error, "no reason");
    }
}
