package opcit.slack;

import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows in Slack that an answer is being made. None of it has to succeed: the answer comes all the same. */
final class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final String STATUS = "is looking in the texts …";

    private final WebApi api;

    Streams(WebApi api) {
        this.api = api;
    }

    /** Says below the question that Opcit is working on it, until Opcit writes there; says whether Slack shows that. */
    boolean working(Asked asked) {
        return api.askOnce(
                        asked.team(),
                        "assistant.threads.setStatus",
                        client -> client.assistantThreadsSetStatus(status -> status.channelId(asked.channel())
                                .threadTs(asked.root())
                                .status(STATUS)))
                .isPresent();
    }

    /** Begins a message that grows, with this in it; says which it is, when Slack lets it grow. */
    Optional<String> begin(Asked asked, String markdown) {
        return api.askOnce(
                        asked.team(),
                        "chat.startStream",
                        client -> client.chatStartStream(stream -> stream.channel(asked.channel())
                                .threadTs(asked.root())
                                .recipientTeamId(asked.team())
                                .recipientUserId(asked.asker())
                                .markdownText(markdown)))
                .map(ChatStartStreamResponse::getTs);
    }

    /** Lets the message grow by this; says whether Slack did. */
    boolean grow(Asked asked, String message, String markdown) {
        return api.askOnce(
                        asked.team(),
                        "chat.appendStream",
                        client -> client.chatAppendStream(stream ->
                                stream.channel(asked.channel()).ts(message).markdownText(markdown)))
                .isPresent();
    }

    /** Has the message grow no more, without which it cannot be written over. */
    void end(Asked asked, String message) {
        try {
            api.ask(
                    asked.team(),
                    "chat.stopStream",
                    client -> client.chatStopStream(
                            stream -> stream.channel(asked.channel()).ts(message)));
        } catch (SlackFailure e) {
            if (e.mayPass()) {
                throw e;
            }
            // It may have ended before; whether it can be written over shows then.
            LOG.info("the message of question {} did not end: {}", asked.id(), e.getMessage());
        }
    }
}
