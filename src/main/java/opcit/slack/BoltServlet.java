package opcit.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where Slack sends what happens; reads no more of a request than Slack would send. */
final class BoltServlet extends SlackAppServlet {

    static final String PATH = "/slack/events";

    private static final int LARGEST = 1024 * 1024;

    BoltServlet(App app) {
        super(app);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var length = request.getContentLengthLong();
        if (length < 0) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            super.doPost(request, response);
        }
    }
}
