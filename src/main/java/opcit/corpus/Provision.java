package opcit.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;

/**
 * The addressable unit of an instrument.
 *
 * @param label its number as printed ("12.", "(a)", "Article 16"); empty for an unnumbered unit
 * @param heading its title as printed ("Use of terms"); empty for a unit without one
 * @param text the official wording that is its own, without footnote marks, the file's furniture and the units below
 *     it; empty where all words stand in those. A line break stands between unnumbered paragraphs of one unit.
 * @param marks where footnote marks stand in the printed text, in order
 * @param acts what the provision does, in order
 * @param citations the instruments that it cites, by name or through its footnotes
 */
public record Provision(
        Locator locator,
        String label,
        String heading,
        String text,
        List<Mark> marks,
        List<Act> acts,
        List<Cited> citations) {

    /** A footnote's mark: it stands before the character at this offset of the text. */
    public record Mark(int at, Locator footnote) {}

    /** An instrument that the provision cites, and the words that name it; empty at the mark of a citing footnote. */
    public record Cited(InstrumentId instrument, Span words) {}

    public Provision {
        marks = List.copyOf(marks);
        acts = List.copyOf(acts);
        citations = List.copyOf(citations);
    }

    /** The term that it says the meaning of, as it writes it; empty of one that defines nothing. */
    public Optional<String> defines() {
        return Definitions.term(text);
    }

    /** The stretches that can be quoted by themselves: the acts, and the limbs of acts that have several. */
    public List<Span> clauses() {
        return acts.stream()
                .flatMap(act -> act.limbs().size() > 1
                        ? Stream.concat(Stream.of(act.span()), act.limbs().stream())
                        : Stream.of(act.span()))
                .toList();
    }
}
