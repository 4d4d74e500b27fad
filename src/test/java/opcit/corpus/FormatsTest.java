package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same text is the same instrument in whatever format it comes, recognized by its title alone. */
class FormatsTest {

    private static final Corpus CORPUS = Texts.corpus(Path.of("target/no-such-folder"));
    private static final List<Printing> TEXTS = texts();

    static Stream<Printing> printings() {
        return TEXTS.stream();
    }

    private static List<Printing> texts() {
        var texts = new ArrayList<>(List.of(Inventions.TREATY, Inventions.RESOLUTION, Inventions.REPORT, issued()));
        if (Texts.areHere()) {
            try (var files = Files.list(Texts.REFERENCE)) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .filter(file -> !file.toString().contains("61-165"))
                        .sorted()
                        .forEach(file -> texts.add(new Printing(
                                file.getFileName()
                                        .toString()
                                        .replace(".txt", "")
                                        .replace('-', '/')
                                        .toUpperCase(Locale.ROOT),
                                Paragraphs.of(source(file)),
                                List.of())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Source source(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resolution 61/165 as a printer sets it: what the file has at its end stands at the head of the first page. */
    private static Printing issued() {
        var file = Paragraphs.of(source(Texts.FOLDER.resolve("a-res-61-165.txt")));
        var end = file.indexOf("19 December 2006") + 1;
        var masthead = List.of(
                "United Nations A/RES/61/165",
                "General Assembly Distr.: General",
                "23 February 2007",
                "Sixty-first session",
                "Agenda item 67 (b)");
        var body =
                Stream.concat(masthead.stream(), file.subList(1, end).stream()).toList();
        var notes = file.subList(end, end + 13).stream()
                .map(note -> note.replaceFirst("^\\d+ ", ""))
                .toList();
        return new Printing("A/RES/61/165", body, notes);
    }

    // In article 76 of the ICRMW closing words follow a line that fills the measure, and nothing tells them from its
    // continuation.
    static Stream<Printing> printingsWithoutDoubt() {
        return printings().filter(text -> !text.toString().equals("ICRMW"));
    }

    @ParameterizedTest
    @MethodSource("printingsWithoutDoubt")
    void aTextBrokenAtAMeasureIsTheSame(Printing text) {
        assertSame(text, "found.txt", Printing.bytes(text.wrapped("\n")));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void aTextBrokenAtAMeasureWithBlankLinesIsTheSame(Printing text) {
        assertSame(text, "found.txt", Printing.bytes(text.wrapped("\n\n")));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void aPageOfTheWebIsTheSame(Printing text) {
        assertSame(text, "found.html", Printing.bytes(text.html()));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void aWordFileIsTheSame(Printing text) {
        assertSame(text, "found.docx", DocxPrinting.of(text));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void aPdfWithSpaceBetweenParagraphsIsTheSame(Printing text) {
        assertSame(text, "found.pdf", PdfPrinting.of(text, PdfPrinting.Style.SPACED));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void aPdfWithIndentedParagraphsIsTheSame(Printing text) {
        assertSame(text, "found.pdf", PdfPrinting.of(text, PdfPrinting.Style.INDENTED));
    }

    @Test
    void theIssuedFileIsTheSameAsItsPrint() {
        assertThat(read("found.txt", Printing.bytes(issued().plain()))).isEqualTo(Texts.resolution());
    }

    private static void assertSame(Printing text, String name, byte[] bytes) {
        var expected = read("found.txt", Printing.bytes(text.plain()));
        var found = read(name, bytes);
        var units = printed(found);
        // The first unit that differs says more than two texts in full.
        printed(expected).forEach(unit -> assertThat(units.poll()).isEqualTo(unit));
        assertThat(units).isEmpty();
        assertThat(found).isEqualTo(expected);
    }

    private static Instrument read(String name, byte[] bytes) {
        return CORPUS.read(new Source(name, bytes)).holding().instrument();
    }

    private static Queue<String> printed(Instrument instrument) {
        return Stream.of(
                        Stream.of(instrument.work().title(), instrument.opening()),
                        Stream.concat(instrument.provisions().stream(), instrument.footnotes().stream())
                                .map(unit -> String.join(
                                        " | ", unit.locator().toString(), unit.label(), unit.heading(), unit.text())))
                .flatMap(units -> units)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }
}
