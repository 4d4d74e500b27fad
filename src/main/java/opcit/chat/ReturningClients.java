package opcit.chat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.simp.user.UserDestinationMessageHandler;
import org.springframework.messaging.support.ExecutorChannelInterceptor;

/** Lets a client that comes back name the turn it was following in the header {@code turn} of its subscription. */
final class ReturningClients implements ExecutorChannelInterceptor {

    private final Supplier<Turns> turns;

    ReturningClients(Supplier<Turns> turns) {
        this.turns = turns;
    }

    // Once this handler is done the subscription stands, and nothing that is sent to it is lost.
    @Override
    public void afterMessageHandled(
            Message<?> message, MessageChannel channel, MessageHandler handler, @Nullable Exception failure) {
        var headers = StompHeaderAccessor.wrap(message);
        if (handler instanceof UserDestinationMessageHandler
                && headers.getMessageType() == SimpMessageType.SUBSCRIBE
                && headers.getSessionId() != null) {
            var turn = headers.getFirstNativeHeader("turn");
            if (turn != null) {
                turns.get().follow(headers.getSessionId(), turn);
            }
        }
    }
}
