package opcit.verification;

import java.util.Optional;
import java.util.regex.Pattern;

/** Objects to what is no plain sentence: links, tags, code, and whole speeches. */
final class Markup implements Objection {

    private static final Pattern MARKUP = Pattern.compile(
            "<|>|https?:|www\\.|\\]\\(|[\\[\\]{}|\\\\]|&\\w+;|@|\\b[\\w-]{2,}\\.[a-z]{2,}\\b|[\\p{Cc}\\p{Cf}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069]");
    // A longer word is no word.
    private static final Pattern CODE = Pattern.compile("[^\\s-]{30,}");
    private static final int LONGEST = 600;

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        if (sentence.length() > LONGEST) {
            return Optional.of("it is longer than a sentence");
        }
        return MARKUP.matcher(sentence).find() || CODE.matcher(sentence).find()
                ? Optional.of("it is no plain text")
                : Optional.empty();
    }
}
