package opcit.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/**
 * A part of an answer that stays in one message.
 *
 * @param spoken the same for notifications and screen readers, in plain words; may be empty
 */
record Piece(LayoutBlock block, String spoken) {

    /** How much of a message it takes: its length as it is sent. */
    int weight() {
        return GsonFactory.createSnakeCase().toJson(block, LayoutBlock.class).length();
    }
}
