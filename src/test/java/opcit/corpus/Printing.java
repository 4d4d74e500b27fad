package opcit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text to be printed in the forms that texts are found in.
 *
 * @param symbol what stands at the head of its pages
 * @param paragraphs its paragraphs and headings, marks of footnotes glued to the word before
 * @param footnotes its footnotes without their numbers
 */
record Printing(String symbol, List<String> paragraphs, List<String> footnotes) {

    private static final int COLUMNS = 78;
    private static final Pattern MARK =
            Pattern.compile("(?<=[\\p{L},;:.)\"])(?<!Add\\.|Corr\\.)\\d{1,2}(?=[\\s,;:.]|$)");
    private static final Pattern HEADING = Pattern.compile(
            "(?:Article|PART) [\\dIVX]+|[IVX]+\\. .*|Preamble|Annex.*|(?!\\d+\\.|\\(|\\[|\\d+ |\\d+st ).{3,160}[^.,;:\\])]");

    /** A stretch of a paragraph, or the number of a footnote that is referred to there. */
    record Run(String words, int mark) {}

    @Override
    public String toString() {
        return symbol;
    }

    static boolean isHeading(String paragraph) {
        return HEADING.matcher(paragraph).matches();
    }

    /** One paragraph a line. */
    String plain() {
        return lines().collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines() {
        return Stream.concat(
                paragraphs.stream(),
                Stream.iterate(1, n -> n + 1).limit(footnotes.size()).map(this::footnote));
    }

    String footnote(int number) {
        return number + " " + footnotes.get(number - 1);
    }

    /** Broken at 78 columns, between words and at hyphens, as e-mail and old files are. */
    String wrapped(String between) {
        return lines().map(Printing::broken).collect(Collectors.joining(between, "", "\n"));
    }

    private static String broken(String paragraph) {
        var lines = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        for (var word : paragraph.split(" ")) {
            var glue = lines.getLast().isEmpty() ? "" : " ";
            for (var part : word.split("(?<=\\p{L}-)(?=\\p{L})")) {
                if (lines.getLast().length() + glue.length() + part.length() > COLUMNS) {
                    lines.add(new StringBuilder());
                    glue = "";
                }
                lines.getLast().append(glue).append(part);
                glue = "";
            }
        }
        return String.join("\n", lines);
    }

    /** A page of the web, with what stands around a text there. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s | Instruments</title>
                <style>p { margin: 0 }</style><script>var article = "Article 99";</script></head>
                <body><form id="page"><header><a href="/">Home</a><h2>Article 98</h2></header>
                <nav><ul><li>Article 1</li><li>1. Instruments</li></ul></nav>
                <main><div class="text">
                %2$s
                </div></main>
                <aside><p>Article 97</p></aside>
                <footer><p>1. Terms of use</p></footer><script>document.write("PART X")</script></form></body></html>
                """.formatted(symbol, lines().map(this::element).collect(Collectors.joining("\n")));
    }

    private String element(String paragraph) {
        var tag = paragraph.matches("PART .*|[IVX]+\\. .*") ? "h2" : isHeading(paragraph) ? "h3" : "p";
        var words = runs(paragraph).stream()
                .map(run -> run.mark() > 0 ? "<sup>" + run.mark() + "</sup>" : escaped(run.words()))
                .collect(Collectors.joining());
        return "<" + tag + ">" + words + "</" + tag + ">";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("(Article|article|paragraph|No\\.) (?=\\d)", "$1&nbsp;")
                .replaceAll("(\\p{L}{6})(\\p{L}{6})", "$1&#8203;$2")
                // The source of a page is broken anywhere.
                .replaceAll("((?:\\S+ ){9}\\S+) ", "$1\n        ");
    }

    /** The paragraph in stretches, parted at the marks of footnotes. */
    List<Run> runs(String paragraph) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var mark : MARK.matcher(paragraph).results().toList()) {
            var number = Integer.parseInt(mark.group());
            if (number >= 1 && number <= footnotes.size()) {
                runs.add(new Run(paragraph.substring(from, mark.start()), 0));
                runs.add(new Run("", number));
                from = mark.end();
            }
        }
        runs.add(new Run(paragraph.substring(from), 0));
        return runs;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
