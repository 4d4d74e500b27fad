package opcit.briefing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A DOCX document with the house's styles, whose bytes depend on nothing but what is written into it. */
final class PoiDocument {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private PoiDocument() {}

    /** A4, with page numbers, and without content. */
    static XWPFDocument blank(String title, LocalDate day) {
        var document = new XWPFDocument();
        document.createStyles().setStyles(styles());
        var page = document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_417));
        margins.setBottom(BigInteger.valueOf(1_417));
        margins.setLeft(BigInteger.valueOf(1_417));
        margins.setRight(BigInteger.valueOf(1_417));
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("Footer");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        var facts = document.getProperties().getCoreProperties();
        facts.setTitle(title);
        facts.setCreator("Opcit");
        facts.setCreated(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
        return document;
    }

    private static CTStyles styles() {
        try (var in = PoiDocument.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("The styles of briefings cannot be read", e);
        }
    }

    /** The document's file; its parts in the order of their names, none with a time of its own. */
    static byte[] bytes(XWPFDocument document) {
        try {
            var written = new ByteArrayOutputStream();
            document.write(written);
            var parts = new TreeMap<String, byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                // Readers look for the list of types first.
                add(CONTENT_TYPES, parts.getOrDefault(CONTENT_TYPES, new byte[0]), zip);
                parts.remove(CONTENT_TYPES);
                for (var part : parts.entrySet()) {
                    add(part.getKey(), part.getValue(), zip);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
