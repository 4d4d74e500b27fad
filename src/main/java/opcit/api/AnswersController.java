package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import opcit.chat.AnswerBody;
import opcit.chat.Conversations;
import opcit.chat.Feedback;
import opcit.chat.Pace;
import opcit.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions, answers and the conversations they make. */
@RestController
class AnswersController {

    private final Conversations conversations;
    private final Feedback feedback;
    private final Pace pace;

    AnswersController(Conversations conversations, Feedback feedback, Pace pace) {
        this.conversations = conversations;
        this.feedback = feedback;
        this.pace = pace;
    }

    record Asked(@Nullable String question, @Nullable String conversation) {}

    @PostMapping("/api/answers")
    AnswerBody ask(@RequestBody Asked asked, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        return conversations.ask(new Question(asked.question() == null ? "" : asked.question()), asked.conversation());
    }

    @GetMapping("/api/conversations/{id}")
    ConversationBody conversation(@PathVariable String id) {
        return conversations
                .find(id)
                .map(found -> ConversationBody.of(found, feedback.of(id, TurnsController.PAGE)))
                .orElseThrow(() -> notKept(id));
    }

    @DeleteMapping("/api/conversations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        if (!conversations.delete(id)) {
            throw notKept(id);
        }
    }

    private static NotHere notKept(String id) {
        return new NotHere(
                "No conversation \"%s\" is kept here: it was deleted, or has not been used for long. Begin a new one."
                        .formatted(id));
    }
}
