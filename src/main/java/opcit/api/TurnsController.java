package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import opcit.chat.Feedback;
import opcit.chat.Pace;
import opcit.chat.SharedAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with an answer that was given: share it, and say what it is worth. */
@RestController
class TurnsController {

    // Whoever has a conversation's id is its reader.
    static final String PAGE = "";

    private final SharedAnswers shared;
    private final Feedback feedback;
    private final Pace pace;

    TurnsController(SharedAnswers shared, Feedback feedback, Pace pace) {
        this.shared = shared;
        this.feedback = feedback;
        this.pace = pace;
    }

    record Share(String id, String href) {}

    /** Shares the answer; shared again, it has the same address. */
    @PostMapping("/api/conversations/{id}/turns/{turn}/share")
    Share share(@PathVariable String id, @PathVariable String turn, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        return shared.share(id, turn)
                .map(answer -> new Share(answer, "/a/" + answer))
                .orElseThrow(() -> notKept(id, turn));
    }

    @GetMapping("/api/shared/{id}")
    SharedBody shared(@PathVariable String id) {
        return shared.find(id)
                .map(SharedBody::of)
                .orElseThrow(() -> new NotHere(
                        "No answer is shared under \"%s\": its conversation was deleted, or the link is not whole."
                                .formatted(shortened(id))));
    }

    @PutMapping("/api/conversations/{id}/turns/{turn}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            @PathVariable String id,
            @PathVariable String turn,
            @RequestBody FeedbackBody given,
            HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        if (!feedback.give(id, turn, PAGE, given.opinion())) {
            throw notKept(id, turn);
        }
    }

    @DeleteMapping("/api/conversations/{id}/turns/{turn}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @PathVariable String turn) {
        if (!feedback.takeBack(id, turn, PAGE)) {
            throw new NotHere("Nothing was said of this answer. PUT {\"verdict\": \"good\"} to say something.");
        }
    }

    private static NotHere notKept(String id, String turn) {
        return new NotHere("No turn \"%s\" of a conversation \"%s\" is kept here. Ask the question again."
                .formatted(shortened(turn), shortened(id)));
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), 80));
    }
}
