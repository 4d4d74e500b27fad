package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines of a text that say something, read one after another. */
final class Lines {

    private final List<String> lines;
    private int at;

    Lines(String text) {
        this.lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Goes past the next line that is of this form; the lines before it are passed over. */
    MatchResult skipTo(Pattern form, String what) {
        var from = at;
        while (at < lines.size()) {
            var matcher = form.matcher(lines.get(at++));
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new UnreadableText("no line gives " + what
                + (from < lines.size() ? " after '" + abbreviated(lines.get(from)) + "'" : " before the end"));
    }

    /** Goes past the next line if it is of this form. */
    Optional<MatchResult> takeIf(Pattern form) {
        if (at < lines.size()) {
            var matcher = form.matcher(lines.get(at));
            if (matcher.matches()) {
                at++;
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Goes past all lines up to the next one of this form, or to the end. */
    List<String> takeUntil(Pattern form) {
        var taken = new ArrayList<String>();
        while (at < lines.size() && !form.matcher(lines.get(at)).matches()) {
            taken.add(lines.get(at++));
        }
        return taken;
    }

    private static String abbreviated(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
