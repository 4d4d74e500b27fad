package opcit.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Editorial;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.corpus.Work;
import org.apache.lucene.document.Document;

/** What of a library is entered in the index, a block for each provision. */
final class Passages {

    private static final int LONGEST_BARE_FORMULA = 5;

    private final Editorial editorial;
    private final Function<List<String>, Optional<Meaning>> meanings;

    private Passages(Editorial editorial, Function<List<String>, Optional<Meaning>> meanings) {
        this.editorial = editorial;
        this.meanings = meanings;
    }

    /**
     * The blocks of a library, in the order of its texts.
     *
     * @param meanings gives what a passage means, of its readings; asked once for each, when its block is
     */
    static Stream<List<Document>> of(Library library, Function<List<String>, Optional<Meaning>> meanings) {
        var passages = new Passages(library.editorial(), meanings);
        return Stream.concat(
                library.instruments().stream()
                        .flatMap(instrument -> instrument.provisions().stream()
                                .filter(Passages::isWorthFinding)
                                .map(provision -> passages.block(instrument, provision))),
                library.holdings().stream()
                        .flatMap(holding -> holding instanceof Holding.Missing missing
                                ? passages.pointers(missing.work())
                                : Stream.empty()));
    }

    private List<Document> block(Instrument instrument, Provision provision) {
        var place = instrument.place(provision);
        var text = instrument.inContext(provision);
        var headnote = editorial.headnote(place);
        var gloss = editorial.gloss(place);
        var entry = new Schema.Entry(
                place,
                true,
                new Span(0, provision.text().length()),
                text,
                Stream.of(headnote, gloss).flatMap(Optional::stream).collect(Collectors.joining(" ")),
                names(instrument.work()) + " "
                        + instrument
                                .provision(provision.locator().outermost())
                                .map(Provision::heading)
                                .orElse(""),
                meanings.apply(readings(text, headnote, gloss)));
        var clauses = provision.clauses().stream()
                .map(span -> {
                    var words = span.of(provision.text());
                    return new Schema.Clause(span, words, meanings.apply(List.of(words)));
                })
                .toList();
        return Schema.block(entry, clauses);
    }

    // What a provision settles, and what it says after what it settles and after what its article is about: together
    // they meet most questions.
    private static List<String> readings(String text, Optional<String> headnote, Optional<String> gloss) {
        var about = headnote.map(line -> line + ". " + text).orElse(text);
        return gloss.map(line -> List.of(line, line + ". " + text, about)).orElse(List.of(about));
    }

    private static String names(Work work) {
        return work.title() + " " + work.citedAs() + " " + String.join(" ", work.names());
    }

    /** A text that is not here can still be pointed to, article by article. */
    private Stream<List<Document>> pointers(Work work) {
        return editorial.headnotes(work.id()).entrySet().stream()
                .map(headnote -> pointer(work, headnote.getKey(), headnote.getValue()));
    }

    private List<Document> pointer(Work work, Locator locator, String headnote) {
        var entry = new Schema.Entry(
                new Place(work.id(), locator),
                false,
                new Span(0, 0),
                "",
                headnote,
                names(work),
                meanings.apply(List.of(headnote)));
        return Schema.block(entry, List.of());
    }

    // "Have agreed as follows:" leads nowhere.
    private static boolean isWorthFinding(Provision provision) {
        return !provision.text().isEmpty()
                && (provision.locator().unit() != Unit.FORMULA
                        || provision.text().split(" ").length > LONGEST_BARE_FORMULA);
    }
}
