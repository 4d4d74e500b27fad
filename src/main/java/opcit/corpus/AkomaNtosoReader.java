package opcit.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;

/**
 * Reads a text from Akoma Ntoso 3.0: what {@link AkomaNtosoWriter} writes, and what others write of articles,
 * paragraphs and points.
 *
 * <p>Cover, preface, annexes and whatever else is no part of the text's own preamble, body and testimonium are left.
 */
final class AkomaNtosoReader {

    private static final Set<String> TEXTS = Set.of("act", "bill", "statement", "doc");
    private static final List<String> NAMES =
            List.of("docTitle", "docNumber", "shortTitle", "FRBRnumber", "FRBRalias", "FRBRname");

    /**
     * A text and what its file says that it is.
     *
     * @param heads what the file calls it, for {@link Catalogue#recognize}
     */
    record Text(Kind kind, List<String> heads, TextReader.Reading reading) {}

    private AkomaNtosoReader() {}

    /** @throws UnreadableText when the file is not Akoma Ntoso, or holds no text that can be read */
    static Text read(Source source) {
        var root = MarkupReader.read(source, AkomaNtosoWriter.NAMESPACE);
        if (!root.name().equals("akomaNtoso")) {
            throw new UnreadableText(notAkomaNtoso(root.name()));
        }
        var text = root.elements()
                .findFirst()
                .orElseThrow(() -> new UnreadableText("it is an Akoma Ntoso file that holds no text"));
        if (!TEXTS.contains(text.name())) {
            throw new UnreadableText("it holds a <%s>; of Akoma Ntoso, Opcit reads <statement>, <act>, <bill> and <doc>"
                    .formatted(text.name()));
        }
        var meta = text.first("meta").orElseThrow(() -> new UnreadableText("it has no <meta>"));
        var heads = heads(text, meta);
        return new Text(kind(text), heads.isEmpty() ? List.of(source.name()) : heads, reading(text, meta));
    }

    private static String notAkomaNtoso(String root) {
        return root.endsWith("}akomaNtoso")
                ? "it is Akoma Ntoso of another version: its namespace is '%s', not '%s'"
                        .formatted(root.substring(1, root.indexOf('}')), AkomaNtosoWriter.NAMESPACE)
                : "it is XML but not Akoma Ntoso: its root is <%s>".formatted(root.replaceFirst("^\\{.*}", ""));
    }

    private static TextReader.Reading reading(Markup.Element text, Markup.Element meta) {
        var preamble = text.first("preamble");
        var body = text.first("body")
                .or(() -> text.first("mainBody"))
                .orElseThrow(() -> new UnreadableText("its <%s> has no body".formatted(text.name())));
        var conclusions = text.first("conclusions");
        var notes = new AkomaNtosoNotes(
                Stream.of(preamble, Optional.of(body), conclusions)
                        .flatMap(Optional::stream)
                        .toList(),
                meta);
        var units = new AkomaNtosoUnitReader(notes);
        preamble.ifPresent(units::preamble);
        units.body(body);
        conclusions.ifPresent(units::conclusions);
        return new TextReader.Reading(adoption(meta), units.opening(), units.units(), notes.texts());
    }

    private static Kind kind(Markup.Element text) {
        var name = text.attribute("name").toLowerCase(Locale.ROOT);
        if (name.contains("declaration")) {
            return Kind.DECLARATION;
        }
        if (name.matches(".*(?:treaty|convention|covenant|protocol|agreement|charter).*")) {
            return Kind.TREATY;
        }
        return switch (text.name()) {
            case "statement" -> Kind.RESOLUTION;
            case "act", "bill" -> Kind.TREATY;
            default -> Kind.REPORT;
        };
    }

    /** What the file calls the text; of a resolution only what holds its number, for several share one title. */
    private static List<String> heads(Markup.Element text, Markup.Element meta) {
        var all = NAMES.stream()
                .flatMap(name -> called(name, text, meta))
                .map(words -> Paragraphs.folded(words)
                        .replaceFirst("^(\\d+)-(\\d+)$", "$1/$2")
                        .replaceFirst("(?<=\\d)\\.$", ""))
                .filter(words -> !words.isEmpty())
                .toList();
        var numbered =
                all.stream().filter(words -> words.matches(".*\\d/\\d.*")).toList();
        return kind(text) == Kind.RESOLUTION && !numbered.isEmpty() ? numbered : all;
    }

    private static Stream<String> called(String name, Markup.Element text, Markup.Element meta) {
        var inMeta = meta.all("FRBRWork").flatMap(work -> work.all(name)).map(element -> element.attribute("value"));
        var inFront = Stream.of("preface", "coverPage")
                .flatMap(front -> text.first(front).stream())
                .flatMap(front -> front.all(name))
                .map(Markup.Element::words);
        return Stream.concat(inFront, inMeta);
    }

    private static Optional<Instrument.Adoption> adoption(Markup.Element meta) {
        return meta.elements()
                .filter(element -> element.name().equals("proprietary"))
                .flatMap(proprietary -> proprietary.first("{" + AkomaNtosoMeta.NAMESPACE + "}adoption").stream())
                .findFirst()
                .map(adoption -> new Instrument.Adoption(
                        day(adoption.attribute("adopted")),
                        adoption.attribute("meeting"),
                        given(adoption, "session"),
                        given(adoption, "agendaItem"),
                        given(adoption, "distributed").map(AkomaNtosoReader::day),
                        given(adoption, "report")));
    }

    private static Optional<String> given(Markup.Element element, String attribute) {
        return Optional.of(element.attribute(attribute)).filter(value -> !value.isEmpty());
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new UnreadableText("'" + written + "' is not a date such as 2006-12-19", e);
        }
    }
}
