package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import opcit.chat.AnswerBody;
import opcit.chat.Conversations;
import opcit.chat.Pace;
import opcit.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Questions, answers and the conversations they make. */
@RestController
class AnswersController {

    private final Conversations conversations;
    private final Pace pace;

    AnswersController(Conversations conversations, Pace pace) {
        this.conversations = conversations;
        this.pace = pace;
    }

    record Asked(@Nullable String question, @Nullable String conversation) {}

    @PostMapping("/api/answers")
    AnswerBody ask(@RequestBody Asked asked, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        return conversations.ask(new Question(asked.question() == null ? "" : asked.question()), asked.conversation());
    }

    @GetMapping("/api/conversations/{id}")
    Conversations.Conversation conversation(@PathVariable String id) {
        return conversations
                .find(id)
                .orElseThrow(() -> new NotHere(
                        "No conversation \"%s\" is kept here: conversations are kept for a day.".formatted(id)));
    }
}
