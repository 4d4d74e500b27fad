package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opcit.citation.Unit;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.UnreadableText;

/**
 * What stands in an element of an Akoma Ntoso file: its number and heading, and the lines and units in it, in order.
 *
 * @param number its number as printed; empty when it has none
 * @param heading its heading with its subheading; empty when it has none
 */
record AkomaNtosoContent(String number, String heading, List<Part> parts) {

    // content  = *( num | heading | line | unit | wrapping | unnumbered )
    // line     = p | block | …                             a paragraph without a number
    // unit     = article | paragraph | point | … | hcontainer with an eId that names a unit
    // wrapping = content | intro | list | …                whose own content stands in its place
    // unnumbered = paragraph | subparagraph | indent, without num and in a unit: lines of that unit
    private static final Set<String> LINES = Set.of("p", "block", "listIntroduction", "listWrapUp");
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("part", Unit.PART),
            Map.entry("chapter", Unit.CHAPTER),
            Map.entry("article", Unit.ARTICLE),
            Map.entry("paragraph", Unit.PARAGRAPH),
            Map.entry("subparagraph", Unit.POINT),
            Map.entry("point", Unit.POINT),
            Map.entry("indent", Unit.POINT),
            Map.entry("item", Unit.POINT),
            Map.entry("recital", Unit.PREAMBULAR_PARAGRAPH),
            Map.entry("citation", Unit.PREAMBULAR_PARAGRAPH),
            Map.entry("formula", Unit.FORMULA));
    private static final Set<String> WRAPPING = Set.of(
            "content", "intro", "wrapUp", "list", "blockList", "recitals", "citations", "container", "div", "alinea");
    private static final Set<String> UNNUMBERED = Set.of("paragraph", "subparagraph", "indent");

    /** A line of words, or a unit below. */
    sealed interface Part {

        /** Words; marks in them are fenced. */
        record Line(String text) implements Part {}

        record Below(Markup.Element element, Unit unit) implements Part {}
    }

    /**
     * Reads an element.
     *
     * @param inUnit whether it is a unit that words can belong to, rather than a body or a part
     * @throws UnreadableText naming the first element that is none of those above
     */
    static AkomaNtosoContent of(Markup.Element element, boolean inUnit, AkomaNtosoNotes notes) {
        var reading = new Reading(inUnit, notes);
        reading.read(element);
        return new AkomaNtosoContent(
                String.join(" ", reading.numbers), String.join(" ", reading.headings), reading.parts);
    }

    /** The lines before the first unit below. */
    List<String> opening() {
        return parts.stream()
                .takeWhile(Part.Line.class::isInstance)
                .map(Part.Line.class::cast)
                .map(Part.Line::text)
                .toList();
    }

    /** The first unit below, and all that comes after it. */
    List<Part> rest() {
        return parts.stream().dropWhile(Part.Line.class::isInstance).toList();
    }

    /** All its words as lines: the units below give their words, each after its number. */
    String words(AkomaNtosoNotes notes) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Line line -> line.text();
                    case Part.Below below -> {
                        var inner = of(below.element(), true, notes);
                        yield String.join(" ", inner.number, inner.heading, inner.words(notes))
                                .replaceAll(" {2,}", " ")
                                .strip();
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    private static final class Reading {

        private final boolean inUnit;
        private final AkomaNtosoNotes notes;
        private final List<String> numbers = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        Reading(boolean inUnit, AkomaNtosoNotes notes) {
            this.inUnit = inUnit;
            this.notes = notes;
        }

        void read(Markup.Element element) {
            for (var part : element.inside()) {
                switch (part) {
                    case Markup.Words words -> line(Paragraphs.folded(words.words()));
                    case Markup.Element inner -> read(inner, element);
                }
            }
        }

        private void read(Markup.Element element, Markup.Element in) {
            var name = element.name();
            if (name.equals("num")) {
                numbers.add(AkomaNtosoNotes.plain(notes.words(element)));
            } else if (name.equals("heading") || name.equals("subheading")) {
                headings.add(AkomaNtosoNotes.plain(notes.words(element)));
            } else if (LINES.contains(name)) {
                line(notes.words(element));
            } else if (WRAPPING.contains(name) || isUnnumbered(element)) {
                read(element);
            } else {
                parts.add(new Part.Below(
                        element,
                        unit(element)
                                .orElseThrow(() -> new UnreadableText(
                                        "%s stands in <%s>, and Opcit knows no unit of a text by that name"
                                                .formatted(tag(element), in.name())))));
            }
        }

        private static String tag(Markup.Element element) {
            return element.attribute("name").isEmpty()
                    ? "<%s>".formatted(element.name())
                    : "<%s name=\"%s\">"
                            .formatted(element.name(), UnreadableText.abbreviated(element.attribute("name")));
        }

        private void line(String words) {
            if (!words.isEmpty()) {
                parts.add(new Part.Line(words));
            }
        }

        private boolean isUnnumbered(Markup.Element element) {
            return inUnit
                    && UNNUMBERED.contains(element.name())
                    && element.first("num").isEmpty();
        }

        private static Optional<Unit> unit(Markup.Element element) {
            return element.name().equals("hcontainer")
                    ? EIds.unit(element.attribute("eId"))
                    : Optional.ofNullable(UNITS.get(element.name()));
        }
    }
}
