package opcit.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message to Slack.
 *
 * @param text what notifications and screen readers say, in Slack's mrkdwn
 * @param blocks what is shown
 */
record Letter(String text, List<LayoutBlock> blocks) {

    Letter {
        blocks = List.copyOf(blocks);
    }
}
