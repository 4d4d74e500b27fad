package opcit.chat;

import java.util.Map;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.messaging.converter.MessageConversionException;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;

/** The WebSocket door: {@code /app/ask}, {@code /app/stop}; events go to {@code /user/queue/turns}. */
@Controller
class ChatController {

    private static final String SESSION = SimpMessageHeaderAccessor.SESSION_ID_HEADER;

    private final Turns turns;
    private final Pace pace;

    ChatController(Turns turns, Pace pace) {
        this.turns = turns;
        this.pace = pace;
    }

    @MessageMapping("/ask")
    void ask(@Payload Turns.Asked asked, SimpMessageHeaderAccessor headers, @Header(SESSION) String session) {
        try {
            pace.take(ChatConfiguration.address(headers.getSessionAttributes()));
            turns.ask(session, asked);
        } catch (Pace.TooFast e) {
            turns.refuse(session, asked, HttpStatus.TOO_MANY_REQUESTS, e);
        } catch (UnusableQuestion e) {
            turns.refuse(session, asked, HttpStatus.BAD_REQUEST, e);
        }
    }

    @MessageMapping("/stop")
    void stop(@Payload Stopped stopped) {
        if (stopped.turn() != null) {
            turns.stop(stopped.turn());
        }
    }

    record Stopped(@Nullable String turn) {}

    @EventListener
    void disconnected(SessionDisconnectEvent event) {
        turns.leave(event.getSessionId());
    }

    @MessageExceptionHandler
    @SendToUser(destinations = "/queue/turns", broadcast = false)
    Map<String, Object> unreadable(MessageConversionException e) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The message is not JSON of the form {\"question\": \"…\"}. Send it in that form.");
        return Map.of("type", "failed", "problem", problem);
    }
}
