package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Names;
import opcit.citation.Unit;

/** Reads which instruments footnotes cite: by name, by volume of the Treaty Series, by the annex that holds them. */
final class FootnoteReader {

    // footnote = [ "See" ] source ( "," place )* | "Ibid." ( "," place )*
    // source   = what the note before it names, up to its place: "United Nations, Treaty Series", "Resolution 55/25"
    // place    = "vol." number ", No." number | "annex" [ roman ]
    private static final Pattern IBID = Pattern.compile("Ibid\\.(?<place>,.*)");
    private static final Pattern SOURCE = Pattern.compile("(?<source>.*?)(?:, (?:vol\\.|annex\\b).*|\\.)");

    private final List<Work> citable;
    private final Names names;

    /** @param citable the works that the text may cite */
    FootnoteReader(List<Work> citable, Names names) {
        this.citable = citable;
        this.names = names;
    }

    /** @param texts the footnotes in order */
    List<Provision> read(List<String> texts) {
        var footnotes = new ArrayList<Provision>();
        var source = "";
        for (var text : texts) {
            var ibid = IBID.matcher(text);
            var spelledOut = ibid.matches() ? source + ibid.group("place") : text;
            var named = SOURCE.matcher(spelledOut);
            source = named.matches() ? named.group("source") : spelledOut;
            var n = footnotes.size() + 1;
            footnotes.add(new Provision(
                    Locator.of(Unit.FOOTNOTE, n),
                    Integer.toString(n),
                    "",
                    text,
                    List.of(),
                    List.of(),
                    cited(text, spelledOut)));
        }
        return footnotes;
    }

    private List<Provision.Cited> cited(String text, String spelledOut) {
        var byPlace = citable.stream().filter(work -> stands(work, spelledOut)).map(Work::id);
        var byName = ProvisionReader.cited(spelledOut, citable, names).stream().map(Provision.Cited::instrument);
        return Stream.concat(byPlace, byName)
                .distinct()
                .map(id -> new Provision.Cited(id, words(text)))
                .toList();
    }

    private static boolean stands(Work work, String text) {
        var particulars = work.particulars();
        return Stream.concat(particulars.treatySeries().stream(), particulars.adoptedBy().stream())
                .map(place -> place.replaceFirst("^General Assembly ", ""))
                .anyMatch(place -> Pattern.compile(Pattern.quote(place) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find());
    }

    private static Span words(String text) {
        return new Span(0, text.endsWith(".") ? text.length() - 1 : text.length());
    }
}
