package opcit.corpus.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Unpacks files that are packed into nothing, counting, so that no library is handed what would not fit in memory. */
final class Unpacking {

    private static final long MOST = 100L << 20;
    private static final long MOST_OF_XML = 16L << 20;
    private static final long MOST_OF_STREAMS = 1L << 30;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ENTRIES = 5_000;
    private static final int DEEPEST = 200;

    private Unpacking() {}

    /** @throws UnreadableText for an archive that is no DOCX, is hostile or is damaged */
    static void refuseHostileDocx(byte[] bytes) {
        var unpacked = 0L;
        var entries = 0;
        var hasText = false;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                refuseHostileName(entry.getName());
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableText("it holds more than 5,000 files; save it as DOCX again");
                }
                hasText |= entry.getName().startsWith("word/document");
                var held = new Counted(archive, isXml(entry) ? MOST_OF_XML : MOST - unpacked);
                if (isXml(entry)) {
                    refuseHostileXml(held);
                }
                held.transferTo(OutputStream.nullOutputStream());
                unpacked += held.count;
            }
        } catch (IOException e) {
            throw new UnreadableText("it is a damaged archive; fetch or copy it again", e);
        }
        if (!hasText) {
            throw new UnreadableText("it is an archive and no DOCX; add the files in it one by one");
        }
    }

    private static void refuseHostileName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw new UnreadableText(
                    "it holds a file whose name leads outside it, '%s'; do not open it, fetch the text again"
                            .formatted(UnreadableText.abbreviated(name)));
        }
        if (name.endsWith("vbaProject.bin")) {
            throw new UnreadableText("it holds macros; save it as DOCX, which has none");
        }
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }

    /** Reads XML through to its end without building anything of it. */
    private static void refuseHostileXml(InputStream xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(xml);
            var depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new UnreadableText(
                                "its XML declares entities, which no Word file does; save it as DOCX again");
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new UnreadableText("its parts are nested more than 200 deep; save it as DOCX again");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableText("its XML is damaged; fetch it or save it as DOCX again", e);
        }
    }

    /** @throws UnreadableText for a PDF with a stream that does not fit in memory */
    static void refuseHostilePdf(byte[] bytes) {
        var unpacked = 0L;
        for (var at = 0; at < bytes.length - STREAM.length; at++) {
            if (Arrays.mismatch(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length) < 0) {
                unpacked += inflated(bytes, at + STREAM.length);
                if (unpacked > MOST_OF_STREAMS) {
                    throw new UnreadableText("it unpacks to more than 1 GB; print it to PDF again");
                }
            }
        }
    }

    /** How much the packed bytes hold that begin here, after the end of the line; 0 when they are not packed. */
    private static long inflated(byte[] bytes, int from) {
        var at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        var held = new Counted(new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)), MOST);
        try {
            held.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Not packed in this way, or damaged: PDFBox will say.
            return held.count;
        }
        return held.count;
    }

    /** Counts what is read of a stream, and refuses more than it may hold. Closing it leaves the stream open. */
    private static final class Counted extends InputStream {

        private final InputStream inner;
        private final long most;
        private long count;

        Counted(InputStream inner, long most) {
            this.inner = inner;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = inner.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new UnreadableText("it unpacks to more than %d MB; save the text alone".formatted(most >> 20));
            }
            return read;
        }
    }
}
