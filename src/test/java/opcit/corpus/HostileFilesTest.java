package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opcit.citation.Locator;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is hostile, broken or no text is refused in words that say what to do. */
// Ends what would take hours; a busy machine may take a minute over what takes a second.
@Timeout(300)
class HostileFilesTest {

    private static final Corpus CORPUS = Texts.corpus(Path.of("target/no-such-folder"));
    private static final int MEGABYTE = 1 << 20;
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>%s</w:body></w:document>";

    /** A file, and the words that complete "the file was not read: …". */
    record Refused(String what, Source file, String why) {

        Refused(String what, String name, byte[] bytes, String why) {
            this(what, new Source(name, bytes), why);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Refused> files() {
        return Stream.of(archives(), pages(), pdfs(), others(), structures()).flatMap(files -> files);
    }

    private static Stream<Refused> archives() {
        var docx = DocxPrinting.of(Inventions.TREATY);
        return Stream.of(
                new Refused(
                        "a bomb",
                        "a.docx",
                        archive("word/media/a.bin", new byte[150 * MEGABYTE]),
                        "it unpacks to more than 100 MB; save the text alone"),
                new Refused(
                        "a bomb of XML",
                        "a.docx",
                        archive(
                                "word/document.xml",
                                BODY.formatted("<w:p/>".repeat(3 * MEGABYTE)).getBytes(StandardCharsets.UTF_8)),
                        "it unpacks to more than 16 MB; save the text alone"),
                new Refused(
                        "zeros for XML",
                        "a.docx",
                        archive("word/document.xml", new byte[MEGABYTE]),
                        "its XML is damaged; fetch it or save it as DOCX again"),
                new Refused(
                        "macros",
                        "a.docx",
                        archive("word/vbaProject.bin", new byte[1]),
                        "it holds macros; save it as DOCX, which has none"),
                new Refused(
                        "a way out",
                        "a.docx",
                        archive("../../x", new byte[1]),
                        "it holds a file whose name leads outside it, '../../x'; do not open it, fetch the text again"),
                new Refused(
                        "an entity from outside",
                        "a.docx",
                        archive(
                                "word/document.xml",
                                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                                + BODY.formatted("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))
                                        .getBytes(StandardCharsets.UTF_8)),
                        "its XML declares entities, which no Word file does; save it as DOCX again"),
                new Refused(
                        "tables in tables",
                        "a.docx",
                        archive(
                                "word/document.xml",
                                BODY.formatted("<w:tbl><w:tr><w:tc>".repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100))
                                        .getBytes(StandardCharsets.UTF_8)),
                        "its XML is damaged; fetch it or save it as DOCX again"),
                new Refused(
                        "half a DOCX",
                        "a.docx",
                        Arrays.copyOf(docx, docx.length / 2),
                        "its XML is damaged; fetch it or save it as DOCX again"),
                new Refused(
                        "an archive",
                        "a.docx",
                        archive("a.txt", new byte[1]),
                        "it is an archive and no DOCX; add the files in it one by one"));
    }

    private static Stream<Refused> pages() {
        return Stream.of(
                new Refused(
                        "20 MB of tags",
                        "a.html",
                        bytes("<html>" + "<div>".repeat(4 * MEGABYTE - 2)),
                        "it holds more than 300,000 tags; save the text alone"),
                new Refused(
                        "a page without a text",
                        "a.html",
                        bytes("<html><body><nav>Home</nav></body></html>"),
                        "it holds no words; check that the right file was saved"),
                new Refused(
                        "a page in an unknown script",
                        "a.html",
                        "<html><meta charset=\"x-klingon\">\u00E9</html>".getBytes(StandardCharsets.ISO_8859_1),
                        "it is written in 'x-klingon', which is not known; save it as UTF-8"));
    }

    private static Stream<Refused> pdfs() {
        var pdf = PdfPrinting.of(Inventions.TREATY, PdfPrinting.Style.SPACED);
        return Stream.of(
                new Refused(
                        "a picture",
                        "a.pdf",
                        pdf(""),
                        "it is a picture of a text; use a PDF whose words can be selected"),
                new Refused(
                        "half a PDF",
                        "a.pdf",
                        Arrays.copyOf(pdf, pdf.length / 2),
                        "the end of the PDF is missing; fetch or copy it again"),
                new Refused("a locked PDF", "a.pdf", pdf("secret"), "it is locked by a password; save it without one"),
                new Refused(
                        "a PDF of rubbish",
                        "a.pdf",
                        bytes("%PDF-1.7\nrubbish\n%%EOF"),
                        "it is a damaged PDF; fetch or copy it again"),
                new Refused(
                        "a PDF of brackets",
                        "a.pdf",
                        bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(2 * MEGABYTE) + "\nendobj\n%%EOF"),
                        "it is a damaged PDF; fetch or copy it again"));
    }

    private static Stream<Refused> others() {
        var known = "it is not a text; Opcit reads TXT, HTML, DOCX, PDF and Akoma Ntoso XML";
        return Stream.of(
                new Refused("nothing", "a.txt", new byte[0], "it holds no words; check that the right file was saved"),
                new Refused(
                        "white space",
                        "a.txt",
                        bytes(" \n\t\n"),
                        "it holds no words; check that the right file was saved"),
                new Refused(
                        "a picture by another name",
                        "a.txt",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13},
                        known),
                new Refused(
                        "UTF-16",
                        "a.txt",
                        "\uFEFFArticle 1\nAll".getBytes(StandardCharsets.UTF_16LE),
                        "it is in UTF-16; open it in an editor and save it with the encoding UTF-8"),
                new Refused(
                        "Windows-1252",
                        "a.txt",
                        "Article 1\nAll\nArticle 2\nThe r\u00E9gime".getBytes(Charset.forName("windows-1252")),
                        "line 4 is not in UTF-8; open it in an editor and save it with the encoding UTF-8"),
                new Refused(
                        "an old Word file",
                        "a.doc",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "it is in the old format of Word, or is locked by a password; save it as DOCX without a password"),
                new Refused("RTF", "a.rtf", bytes("{\\rtf1 Article 1}"), "it is RTF; save it as DOCX"),
                new Refused(
                        "20 MB and 1 byte",
                        "a.txt",
                        new byte[Source.LARGEST + 1],
                        "it is larger than 20 MB; save the text alone"),
                new Refused(
                        "a line without an end",
                        "a.txt",
                        bytes("The " + "and ".repeat(20_000)),
                        "it has a paragraph of 80004 characters, 'The and and and and and and and and and and and and and and …';"
                                + " save it with each paragraph on a line of its own"));
    }

    private static Stream<Refused> structures() {
        var look = "; see whether a line is missing before it";
        return Stream.of(
                new Refused(
                        "no structure",
                        "a.txt",
                        bytes("Dear Sir,\nthank you for your letter.\n"),
                        "it has neither articles, nor the opening words of a resolution, nor paragraphs numbered from 1;"
                                + " see whether its numbers and headings were lost when it was saved"),
                new Refused(
                        "an article twice",
                        "a.txt",
                        bytes("Pact\nArticle 1\nOne.\nArticle 2\nTwo.\nArticle 1\nAgain.\n"),
                        "it has 'Article 1' twice, the second time as 'Article 1'; take one of them out"),
                new Refused(
                        "a paragraph left out",
                        "a.txt",
                        bytes("Pact\nArticle 7\n1. One.\n3. Three.\n"),
                        "expected paragraph 2 under 'Article 7', found '3. Three.'" + look),
                new Refused(
                        "a point left out",
                        "a.txt",
                        bytes("Pact\nArticle 7\nStates shall:\n(a) Sow;\n(c) Reap.\n"),
                        "the point (c) is out of its turn: '(c) Reap.'" + look),
                new Refused(
                        "an operative paragraph left out",
                        "a.txt",
                        bytes("Peace\nThe General Assembly,\nAlarmed,\n1. Urges;\n3. Ends.\n"),
                        "expected paragraph 2, found '3. Ends.'" + look),
                new Refused(
                        "a preamble alone",
                        "a.txt",
                        bytes("Peace\nThe General Assembly,\nAlarmed by wars,\n"),
                        "it has no operative paragraph such as '1. Requests …'; see whether the end of the text is missing"),
                new Refused(
                        "a footnote left out",
                        "a.txt",
                        bytes("Peace\nThe General Assembly,\nRequests peace.\n1 One.\n3 Three.\n"),
                        "expected footnote 2, found '3 Three.'" + look));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInWordsThatSayWhatToDo(Refused refused) {
        assertThatThrownBy(() -> CORPUS.read(refused.file()))
                .isInstanceOf(UnreadableText.class)
                .hasMessage(refused.why());
    }

    @Test
    void aPageThatIsNestedDeepIsRead() {
        var deep = "<html><body>" + "<div>".repeat(100_000)
                + "<p>Pact</p><p>Article 1</p><p>All are equal.</p></body></html>";
        assertThat(read("a.html", bytes(deep))
                        .provision(Locator.parse("art_1"))
                        .orElseThrow()
                        .text())
                .isEqualTo("All are equal.");
    }

    @Test
    void aMillionLinesAreReadInLittleTime() {
        var lines = "Pact\nArticle 1\nStates shall:\n" + "All are equal.\n".repeat(MEGABYTE);
        assertThat(read("a.txt", bytes(lines)).provisions()).hasSize(1);
    }

    @Test
    void aLineThatIsNearlyAnOpeningIsReadInLittleTime() {
        var line = "The " + "Xandandand".repeat(4_000) + ".\nArticle 1\nAll are equal.\n";
        assertThat(read("a.txt", bytes(line)).provisions()).hasSize(1);
    }

    private static Instrument read(String name, byte[] bytes) {
        return CORPUS.read(new Source(name, bytes)).holding().instrument();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A page without words, locked unless the password is empty. */
    private static byte[] pdf(String password) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
