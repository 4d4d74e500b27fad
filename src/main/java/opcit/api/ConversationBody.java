package opcit.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opcit.chat.Conversations;
import opcit.chat.Feedback;
import opcit.chat.Turn;

/**
 * A conversation.
 *
 * @param turns oldest first
 * @param feedback what its reader said of answers, by turn
 */
record ConversationBody(String id, List<Turn> turns, Map<String, FeedbackBody> feedback) {

    static ConversationBody of(Conversations.Conversation conversation, Map<String, Feedback.Opinion> feedback) {
        var bodies = new TreeMap<String, FeedbackBody>();
        feedback.forEach((turn, opinion) -> bodies.put(turn, FeedbackBody.of(opinion)));
        return new ConversationBody(conversation.id(), conversation.turns(), bodies);
    }
}
