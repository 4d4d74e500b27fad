package opcit.chat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import opcit.answer.Answering;
import opcit.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.server.HandshakeInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Opens the WebSocket door at {@code /ws}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
@EnableConfigurationProperties({SecuritySettings.class, ConversationSettings.class})
@EnableScheduling
class ChatConfiguration implements WebSocketMessageBrokerConfigurer {

    private static final String ADDRESS = "address";
    // A question of 2,000 characters in JSON, with room for escapes.
    private static final int LARGEST_MESSAGE = 32 * 1024;
    private static final int LARGEST_BACKLOG = 4 * 1024 * 1024;

    private final SecuritySettings settings;
    private final ObjectProvider<Turns> turns;

    ChatConfiguration(SecuritySettings settings, ObjectProvider<Turns> turns) {
        this.settings = settings;
        this.turns = turns;
    }

    @Bean
    Conversations conversations(Answering answering, JdbcClient database, JsonMapper json, ConversationSettings kept) {
        return new Conversations(answering, new KeptTurns(database), json, kept, Clock.systemUTC());
    }

    @Bean
    SharedAnswers sharedAnswers(
            Conversations conversations,
            JdbcClient database,
            Corpus corpus,
            JsonMapper json,
            ConversationSettings settings) {
        return new SharedAnswers(
                conversations, new KeptShares(database), corpus, json, settings.shared(), Clock.systemUTC());
    }

    @Bean
    Feedback feedback(JdbcClient database, MeterRegistry meters) {
        return new Feedback(database, meters, Clock.systemUTC());
    }

    @Bean
    Pace pace() {
        return new Pace(settings.questionsPerMinute());
    }

    @Bean
    Turns turns(Conversations conversations, @Lazy SimpMessagingTemplate messages) {
        return new Turns(conversations, (session, event) -> {
            var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
            headers.setSessionId(session);
            headers.setLeaveMutable(true);
            messages.convertAndSendToUser(session, "/queue/turns", event, headers.getMessageHeaders());
        });
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        // A client's ask must not overtake its subscription.
        registry.setPreserveReceiveOrder(true);
        registry.addEndpoint("/ws")
                .setAllowedOrigins(settings.allowedOrigins().toArray(String[]::new))
                .addInterceptors(new AddressKeeper());
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.setApplicationDestinationPrefixes("/app");
        registry.enableSimpleBroker("/queue");
        registry.setPreservePublishOrder(true);
    }

    @Override
    public void configureClientInboundChannel(ChannelRegistration registration) {
        registration.interceptors(new ReturningClients(turns::getObject));
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
        registration.setMessageSizeLimit(LARGEST_MESSAGE).setSendBufferSizeLimit(LARGEST_BACKLOG);
    }

    /** The address a session came from, as the handshake saw it. */
    static String address(@Nullable Map<String, Object> sessionAttributes) {
        return sessionAttributes == null ? "" : String.valueOf(sessionAttributes.get(ADDRESS));
    }

    private static final class AddressKeeper implements HandshakeInterceptor {
        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            attributes.put(ADDRESS, request.getRemoteAddress().getHostString());
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception failure) {}
    }
}
