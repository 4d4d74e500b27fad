package opcit.verification;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Mention;
import opcit.citation.Mentions;
import opcit.citation.Names;
import opcit.citation.Naming;

/** Objects to provisions and instruments that a sentence names and its quotes are not of. */
final class CitedInside implements Objection {

    // Texts that no library lists by these words: they are cited or not, but never quoted under this name.
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?i:general\\s+comment|general\\s+recommendation|advisory\\s+opinion|guideline|directive|regulation|recital|rule|principle"
                    + "|section|sect\\.|§|case)\\s*(?:no\\.?\\s*)?\\p{N}|\\bv\\.\\s+\\p{Lu}|\\b[A-Z]{1,6}(?:/[A-Z0-9.]+){2,}");

    private final Supplier<Names> names;

    CitedInside(Supplier<Names> names) {
        this.names = names;
    }

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        var named = names.get().read(sentence);
        var mentioned = Mentions.read(sentence, named).stream()
                .filter(mention ->
                        !mention.locators().stream().allMatch(locator -> isQuoted(locator, mention, grounds)))
                .map(mention -> sentence.substring(mention.start(), mention.end()));
        var strange =
                named.stream().filter(naming -> !isOfQuotes(naming, grounds)).map(Naming::written);
        var other = OTHER.matcher(sentence)
                .results()
                .map(match -> match.group())
                .filter(written -> !isOfQuotes(written, grounds));
        return Stream.of(mentioned, strange, other)
                .flatMap(found -> found)
                .findFirst()
                .map("it cites %s, which it does not quote"::formatted);
    }

    private static boolean isQuoted(Locator locator, Mention mention, Grounds grounds) {
        return grounds.quotes().stream()
                .map(quote -> quote.citation().place())
                .filter(place -> mention.joined().isEmpty()
                        || mention.instrument()
                                .filter(place.instrument()::equals)
                                .isPresent())
                .anyMatch(place -> place.locator().isWithin(locator));
    }

    private static boolean isOfQuotes(Naming naming, Grounds grounds) {
        return naming.instrument()
                        .filter(id -> grounds.quotes().stream()
                                .anyMatch(quote -> quote.instrument().id().equals(id)))
                        .isPresent()
                || grounds.shown().contains(Grounds.lower(naming.written()));
    }

    private static boolean isOfQuotes(String written, Grounds grounds) {
        var lowered = written.toLowerCase(Locale.ROOT);
        return grounds.shown().contains(lowered)
                || grounds.quotes().stream()
                        .anyMatch(quote -> quote.citation()
                                .written()
                                .toLowerCase(Locale.ROOT)
                                .contains(lowered));
    }
}
