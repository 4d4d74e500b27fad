package opcit.briefing;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes a paper as one HTML page, well-formed as XML too, that needs nothing beside it. */
final class HtmlPaper {

    private static final String STYLE = """
            body { font-family: Georgia, "Times New Roman", serif; line-height: 1.45; max-width: 42em; margin: 2em auto; padding: 0 1em }
            h1, h2 { line-height: 1.2 }
            blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #009edb }
            .changed { border: 1px solid #b3261e; padding: .5em 1em }
            .warning { font-weight: bold }
            table { border-collapse: collapse; width: 100%; font-size: .9em }
            th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #aaa; padding: .3em .5em .3em 0 }
            code { font-size: .85em; overflow-wrap: anywhere }
            """;

    /** Where the notes stand. */
    enum NotesAt {
        /** In a list after the text, each linked with its mark. */
        THE_END,
        /** At the foot of the page, for paper. */
        THE_FOOT
    }

    private final Paper paper;
    private final NotesAt notesAt;
    private final String style;

    private HtmlPaper(Paper paper, NotesAt notesAt, String style) {
        this.paper = paper;
        this.notesAt = notesAt;
        this.style = style;
    }

    static String write(Paper paper) {
        return new HtmlPaper(paper, NotesAt.THE_END, STYLE).page();
    }

    /** For a printer that knows pages, with a style of its own. */
    static String forPrint(Paper paper, String style) {
        return new HtmlPaper(paper, NotesAt.THE_FOOT, style).page();
    }

    private String page() {
        var body = new StringBuilder("<h1>" + escaped(paper.title()) + "</h1>\n");
        for (var section : paper.sections()) {
            if (!section.heading().isEmpty()) {
                body.append("<h2>").append(escaped(section.heading())).append("</h2>\n");
            }
            section.entries().forEach(entry -> body.append(entry(entry)));
        }
        if (!paper.inText() && notesAt == NotesAt.THE_END) {
            body.append(notes());
        }
        return """
                <!DOCTYPE html>
                <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <meta charset="UTF-8"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s%s</body>
                </html>
                """.formatted(escaped(paper.title()), style, body, sources());
    }

    private String entry(Paper.Entry entry) {
        var warning = Paper.warning(entry.standing());
        var body = switch (entry.standing()) {
            case Standing.Quoted quoted ->
                "<blockquote cite=\"%s\"><p>%s%s</p></blockquote>\n"
                        .formatted(
                                escaped(entry.pin().place().href()),
                                escaped(entry.quotation(quoted.quote())).replace("\n", "<br/>"),
                                reference(entry));
            case Standing.Unquoted unquoted -> formerly(entry, unquoted);
        };
        return body
                + (warning.isEmpty() ? "" : "<p class=\"warning\">" + escaped(warning) + "</p>\n")
                + NoteText.html(entry.note());
    }

    private String formerly(Paper.Entry entry, Standing.Unquoted standing) {
        return "<p class=\"changed\">" + escaped(PaperWords.formerly(entry, standing)) + reference(entry) + "</p>\n";
    }

    private String reference(Paper.Entry entry) {
        if (paper.inText()) {
            return " (" + citation(PaperWords.inText(entry)) + ")";
        }
        return switch (notesAt) {
            case THE_END ->
                "<sup><a id=\"mark-%d\" href=\"#note-%d\">%d</a></sup>".formatted(entry.n(), entry.n(), entry.n());
            case THE_FOOT -> "<span class=\"footnote\">" + citation(entry.citation()) + "</span>";
        };
    }

    private String notes() {
        return paper.entries().stream()
                .map(entry -> "<li id=\"note-%d\">%s <a href=\"#mark-%d\">↑</a></li>\n"
                        .formatted(entry.n(), citation(entry.citation()), entry.n()))
                .collect(Collectors.joining("", "<h2>Notes</h2>\n<ol>\n", "</ol>\n"));
    }

    private String sources() {
        var cited = paper.sources().stream()
                .map(source -> "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                                escaped(source.authority().title()),
                                PaperWords.facts(source.authority()).stream()
                                        .map(HtmlPaper::citation)
                                        .collect(Collectors.joining("; ")),
                                escaped(String.join("; ", source.places()))))
                .collect(Collectors.joining());
        var texts = paper.sources().stream()
                .map(source -> "<tr><td>%s</td><td>%s</td><td><code>%s</code></td></tr>\n"
                        .formatted(
                                escaped(source.authority().citedAs()), escaped(source.status()), source.fingerprint()))
                .collect(Collectors.joining());
        return """
                <h2>Instruments cited</h2>
                <table>
                <tr><th>Instrument</th><th>Published, adopted, in force</th><th>Cited</th></tr>
                %s</table>
                <section class="check">
                <h2>How this was checked</h2>
                <p>%s</p>
                <table>
                <tr><th>Text</th><th>What is known of it</th><th>Fingerprint (SHA-256)</th></tr>
                %s</table>
                </section>
                """.formatted(cited, escaped(PaperWords.checked(paper)), texts);
    }

    private static String citation(String marked) {
        return Emphasis.of(marked).stream()
                .map(part -> part.isEmphasised() ? "<em>" + escaped(part.text()) + "</em>" : escaped(part.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
