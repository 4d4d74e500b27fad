package opcit.slack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The conversations that Slack's threads are. Who knows a conversation's id may read it, so the id of a thread's conversation
 * is worked out with a key: nobody can tell it from the thread, and nothing needs to be kept.
 */
final class Threads {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Threads(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String conversation(Asked asked) {
        return id("conversation", asked.team(), asked.channel(), asked.root());
    }

    String turn(Asked asked) {
        return id("turn", asked.team(), asked.channel(), asked.sent());
    }

    private String id(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var bytes = ByteBuffer.wrap(mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, e);
        }
    }
}
