package opcit.search.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a passage's title says of where it stands: "1:1.2.1.(4)" is in document 1, under 1, 2 and 1.
 *
 * @param document empty when the title names none
 * @param steps the numbers and words on the way down, outermost first; none when the title is empty
 */
record Numbering(String document, List<String> steps) {

    // title = [ document ":" ] [ step *( ( "." | "(" | ")" ) step ) ]      Part 3.Chapter 1.7.(1), 36), Article 3 (2)
    private static final Pattern TITLE = Pattern.compile("(?:([^:]*):)?(.*)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("[^.()]+");

    Numbering {
        steps = List.copyOf(steps);
    }

    static Numbering of(String title) {
        var parts = TITLE.matcher(title);
        if (!parts.matches()) {
            throw new IllegalStateException("every title is one, even '" + title + "'");
        }
        var document = parts.group(1) == null ? "" : parts.group(1).strip();
        return new Numbering(
                document,
                STEP.matcher(parts.group(2))
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip)
                        .filter(step -> !step.isEmpty())
                        .toList());
    }

    /** What it stands under, nearest first. */
    Stream<Numbering> above() {
        return IntStream.iterate(steps.size() - 1, length -> length > 0, length -> length - 1)
                .mapToObj(length -> new Numbering(document, steps.subList(0, length)));
    }
}
