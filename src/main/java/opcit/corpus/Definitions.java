package opcit.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which term a provision says the meaning of. */
final class Definitions {

    // "x" or "y" shall mean … | "x", which includes …, refers to … | for the purposes of …, a x means …
    private static final Pattern DEFINES = Pattern.compile(
            "(?<quoted>[\"“][^\"“”]+[\"”](?:\\s+or\\s+[\"“][^\"“”]+[\"”])*)(?:,\\s+which[^,]+,)?\\s+(?:shall\\s+)?(?:mean|refer|include)s?\\b"
                    + "|^For the purposes? of (?:the present|this) \\w+, (?:an?|the) (?<plain>[^,;\"“]{1,40}) means\\b");

    private Definitions() {}

    /** The first such term, without quotation marks. */
    static Optional<String> term(String text) {
        var defines = DEFINES.matcher(text);
        return defines.find()
                ? Optional.ofNullable(defines.group("plain"))
                        .or(() -> Optional.of(defines.group("quoted").replaceAll("[\"“”]", "")))
                : Optional.empty();
    }
}
