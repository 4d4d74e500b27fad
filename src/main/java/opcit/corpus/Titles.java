package opcit.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of a text that no catalogue knows. */
final class Titles {

    // masthead = "United Nations" | organ | symbol | "Distr.:" … | language | session | "Agenda item" … | date
    //          | "Resolution adopted" … | "Adopted" … | "[" … "]"
    // An organ stands alone or before a symbol or a distribution that is set beside it.
    private static final Pattern MASTHEAD = Pattern.compile("(?:United Nations|General Assembly|Security Council"
            + "|Economic and Social Council|Human Rights Council)(?: (?:[A-Z]{1,8}/\\S+|Distr\\..*))?"
            + "|[A-Z]{1,8}(?:/[A-Za-z0-9.()-]+)+"
            + "|(?:Distr\\.|Original:|Agenda item|Resolution adopted|Adopted|English).*"
            + "|[A-Z][a-z]+(?:-[a-z]+)? session"
            + "|\\d{1,2} [A-Z][a-z]+ \\d{4}"
            + "|\\[.*\\]");

    private Titles() {}

    /** The first paragraph that is not part of a masthead; the first of all when all are. */
    static String of(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !MASTHEAD.matcher(paragraph).matches())
                .findFirst()
                .orElse(paragraphs.getFirst());
    }
}
