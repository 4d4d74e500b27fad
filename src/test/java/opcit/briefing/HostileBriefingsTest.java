package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opcit.Database;
import opcit.citation.CitationStyle;
import opcit.corpus.formats.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens files that are no briefings, or that were made to do harm. */
class HostileBriefingsTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String PIN =
            "{\"instrument\": \"a-res-61-165\", \"locator\": \"para_12\", \"start\": 0, \"end\": 9,"
                    + " \"words\": \"x\", \"fingerprint\": \"" + "0".repeat(64)
                    + "\", \"pinned\": \"2026-11-25T12:00:00Z\"}";

    private final Briefings briefings = new Desk(Database.H2.migrated()).briefings();

    /**
     * A file that is not taken.
     *
     * @param file named for what is wrong with it
     * @param why part of what its reader is told
     */
    record Refused(Source file, String why) {

        Refused(String what, byte[] file, String why) {
            this(new Source(what, file), why);
        }

        Refused(String what, String file, String why) {
            this(what, file.getBytes(StandardCharsets.UTF_8), why);
        }

        @Override
        public String toString() {
            return file.name();
        }
    }

    private static Stream<Refused> files() {
        return Stream.of(
                new Refused("nothing", "", "neither a Word file nor JSON"),
                new Refused("null", "null", "no briefing of Opcit"),
                new Refused("a picture", "\u0089PNG\r\n", "neither a Word file nor JSON"),
                new Refused("the old format of Word", "\u00D0\u00CF\u0011\u00E0", "neither a Word file nor JSON"),
                new Refused("references", exported(ExportFormat.CSL_JSON), "neither a Word file nor JSON"),
                new Refused("some JSON", "{\"title\": \"x\"}", "no briefing of Opcit"),
                new Refused("a later form", "{\"opcit\": \"briefing\", \"version\": 2}", "of version 2"),
                new Refused("no title", "{\"opcit\": \"briefing\", \"version\": 1}", "no title"),
                new Refused("nested deep", "{\"sections\": " + "[".repeat(MEGABYTE), "neither a Word file nor JSON"),
                new Refused("a figure of a megabyte", "{\"version\": " + "9".repeat(MEGABYTE), "neither a Word file"),
                new Refused("too many pins", pins((PIN + ",").repeat(300) + PIN), "300 pins"),
                new Refused(
                        "no place",
                        pins(PIN.replace("locator", "place")),
                        "Pin 1 of the file cannot be taken: it has no \"locator\""),
                new Refused(
                        "a long locator",
                        pins(PIN.replace("para_12", "para_12__" + "point_a__".repeat(99) + "point_b")),
                        "its locator is too long"),
                new Refused(
                        "no instrument",
                        pins(PIN.replace("a-res-61-165", "../../etc")),
                        "'../../etc' is not an instrument's id"),
                new Refused(
                        "words longer than texts",
                        pins(PIN.replace("\"x\"", "\"" + "x".repeat(100_001) + "\"")),
                        "100,001 characters"),
                new Refused("no fingerprint", pins(PIN.replace("0000", "zzzz")), "is no fingerprint"),
                new Refused("no time", pins(PIN.replace("2026-11-25T12:00:00Z", "noon")), "noon"),
                new Refused(
                        "before there were pins",
                        pins(PIN.replace("2026", "-999999999")),
                        "Pin 1 of the file cannot be taken"),
                new Refused(
                        "a word for a figure",
                        pins(PIN.replace("\"end\": 9", "\"end\": \"nine\"")),
                        "neither a Word file nor JSON"),
                new Refused("a DOCX of others", docx("word/document.xml", "<document/>"), "carries no briefing"),
                new Refused(
                        "another program's part",
                        docx("customXml/item1.xml", "<b:briefing xmlns:b='urn:other'/>"),
                        "carries no briefing"),
                new Refused("a damaged archive", "PK\u0003\u0004 and no more", "carries no briefing"),
                new Refused("an archive that is cut", Arrays.copyOf(exported(ExportFormat.DOCX), 300), "is damaged"),
                new Refused("a part that is no XML", docx("customXml/item1.xml", "briefing"), "is damaged"),
                new Refused(
                        "a part of another file",
                        docx(
                                "customXml/item1.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><briefing xmlns='urn:opcit:briefing'>&b;</briefing>"),
                        "declares entities"),
                new Refused(
                        "a part that multiplies",
                        docx(
                                "customXml/item1.xml",
                                "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><briefing xmlns='urn:opcit:briefing'>&c;</briefing>"),
                        "declares entities"),
                new Refused(
                        "a part of 21 MB",
                        docx(
                                "customXml/item1.xml",
                                "<briefing xmlns='urn:opcit:briefing'>" + " ".repeat(21 * MEGABYTE)),
                        "carries more"),
                new Refused(
                        "an archive of 101 MB",
                        docx("word/media/picture.bin", "\0".repeat(101 * MEGABYTE)),
                        "unpacks to more"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInWordsThatSayWhatToDo(Refused refused) {
        assertThatThrownBy(() -> briefings.reopen(refused.file().bytes()))
                .isInstanceOf(UnusableBriefing.class)
                .hasMessageContaining(refused.why());
        assertThat(briefings.all()).isEmpty();
    }

    private static String pins(String pins) {
        return "{\"opcit\": \"briefing\", \"version\": 1, \"title\": \"x\", \"sections\": [{\"pins\": [%s]}]}"
                .formatted(pins);
    }

    private static byte[] exported(ExportFormat format) {
        return format.write(new PaperMaker(PaperTest.LIBRARY, CitationStyle.UN).paper(PaperTest.TWO, PaperTest.TODAY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String part, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(part));
            archive.write(bytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
