package opcit.corpus;

import java.util.List;
import java.util.Optional;

/** Reads the structure of one sort of text from its paragraphs. */
interface TextReader {

    /**
     * Reads a text from its start to its end.
     *
     * @throws UnreadableText when a part is missing or out of order, quoting what stood there
     */
    Reading read(Lines lines);

    /**
     * A text's structure as printed.
     *
     * @param adoption what the text says of its own adoption
     * @param opening the words before the first provision: "The General Assembly,"; empty when there are none
     * @param footnotes the footnotes' texts, in order
     */
    record Reading(
            Optional<Instrument.Adoption> adoption,
            String opening,
            List<Outline.Printed> units,
            List<String> footnotes) {}
}
