package opcit.briefing;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a paper in Markdown, with the notes as footnotes. */
final class MarkdownPaper {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#+\\-!|~&]");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^(\\d+)([.)])");

    private MarkdownPaper() {}

    static String write(Paper paper) {
        var out = new StringBuilder("# " + escaped(paper.title()) + "\n\n");
        for (var section : paper.sections()) {
            if (!section.heading().isEmpty()) {
                out.append("## ").append(escaped(section.heading())).append("\n\n");
            }
            section.entries().forEach(entry -> out.append(entry(entry, paper)));
        }
        out.append(sources(paper));
        if (!paper.inText()) {
            paper.entries()
                    .forEach(entry -> out.append("\n[^%d]: %s\n".formatted(entry.n(), citation(entry.citation()))));
        }
        return out.toString();
    }

    private static String entry(Paper.Entry entry, Paper paper) {
        var reference = paper.inText() ? " (" + citation(PaperWords.inText(entry)) + ")" : "[^%d]".formatted(entry.n());
        var warning = Paper.warning(entry.standing());
        var body = switch (entry.standing()) {
            case Standing.Quoted quoted -> quoted(entry.quotation(quoted.quote())) + reference + "\n\n";
            case Standing.Unquoted unquoted -> escaped(PaperWords.formerly(entry, unquoted)) + reference + "\n\n";
        };
        return body
                + (warning.isEmpty() ? "" : "**" + warning + "**\n\n")
                + (entry.note().isEmpty() ? "" : NoteText.markdown(entry.note()) + "\n\n");
    }

    private static String sources(Paper paper) {
        var out = new StringBuilder("## Instruments cited\n\n");
        for (var source : paper.sources()) {
            out.append("- **").append(escaped(source.authority().title())).append("**");
            PaperWords.facts(source.authority())
                    .forEach(fact -> out.append("; ").append(citation(fact)));
            out.append(". Cited: ")
                    .append(escaped(String.join("; ", source.places())))
                    .append(".\n");
        }
        out.append("\n## How this was checked\n\n")
                .append(PaperWords.checked(paper))
                .append("\n\n");
        for (var source : paper.sources()) {
            out.append("- ")
                    .append(escaped(source.authority().citedAs()))
                    .append(": ")
                    .append(source.status())
                    .append(source.fingerprint().isEmpty() ? "" : " SHA-256 `" + source.fingerprint() + "`")
                    .append("\n");
        }
        return out.toString();
    }

    private static String quoted(String words) {
        return words.lines().map(line -> "> " + escaped(line)).collect(Collectors.joining("\\\n"));
    }

    private static String citation(String marked) {
        return Emphasis.of(marked).stream()
                .map(part -> part.isEmphasised() ? "*" + escaped(part.text()) + "*" : escaped(part.text()))
                .collect(Collectors.joining());
    }

    /** The text such that Markdown shows just its characters. */
    static String escaped(String text) {
        var special = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return LIST_NUMBER.matcher(special).replaceAll("$1\\\\$2");
    }
}
