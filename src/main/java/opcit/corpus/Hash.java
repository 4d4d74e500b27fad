package opcit.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of words. */
final class Hash {

    private Hash() {}

    /** The hash of the text's UTF-8 form. */
    static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same in lower-case hexadecimal. */
    static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }
}
