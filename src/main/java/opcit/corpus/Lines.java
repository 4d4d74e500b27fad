package opcit.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opcit.corpus.formats.UnreadableText;

/** The paragraphs of a text, one a line, read one after another. */
final class Lines {

    private final List<String> all;
    private int at;

    /** @param all the lines, none of them empty */
    Lines(List<String> all) {
        this.all = List.copyOf(all);
    }

    List<String> all() {
        return all;
    }

    /** The place of the next line. */
    int at() {
        return at;
    }

    boolean hasNext() {
        return hasNext(0);
    }

    /** Whether there is a line that is this many lines ahead; the next line is 0 ahead. */
    boolean hasNext(int ahead) {
        return at + ahead < all.size();
    }

    /** The line that is this many lines ahead. */
    String ahead(int ahead) {
        return all.get(at + ahead);
    }

    /** Goes past the next line, whatever its form. */
    String take() {
        return all.get(at++);
    }

    /** Goes past the next line that is of this form; the lines before it are passed over. */
    MatchResult skipTo(Pattern form, String what) {
        var from = at;
        while (hasNext()) {
            var matcher = form.matcher(take());
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new UnreadableText("no line gives " + what
                + (from < all.size()
                        ? " after '" + UnreadableText.abbreviated(all.get(from)) + "'"
                        : " before the end"));
    }

    /** Goes past the next line if it is of this form. */
    Optional<MatchResult> takeIf(Pattern form) {
        if (hasNext()) {
            var matcher = form.matcher(all.get(at));
            if (matcher.matches()) {
                at++;
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether the line that is this many lines ahead is there and of this form. */
    boolean isAhead(int ahead, Pattern form) {
        return hasNext(ahead) && form.matcher(ahead(ahead)).matches();
    }
}
