package opcit.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The briefing that a DOCX carries with it in JSON, as one of the XML parts that word processors keep for other programs
 * and do not show.
 */
final class CarriedBriefing {

    private static final String NAMESPACE = "urn:opcit:briefing";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem ds:itemID="{0B3C17E5-61C5-4F0A-9D2B-0C5F61165008}" \
            xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
            <ds:schemaRefs><ds:schemaRef ds:uri="urn:opcit:briefing"/></ds:schemaRefs></ds:datastoreItem>
            """;
    private static final Pattern PART = Pattern.compile("customXml/item\\d+\\.xml");

    // A file that is packed into nothing is given up at these, long before it fills the memory.
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_CARRIED = 20 << 20;

    private CarriedBriefing() {}

    static void put(String json, XWPFDocument document) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/customXml/item1.xml");
            var part = document.getPackage().createPart(name, "application/xml");
            write(json, part);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            // LibreOffice keeps such a part only when it has properties.
            var properties = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
            try (var out = document.getPackage()
                    .createPart(properties, PROPERTIES_TYPE)
                    .getOutputStream()) {
                out.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
            }
            part.addRelationship(properties, TargetMode.INTERNAL, RELATION + "Props");
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IllegalStateException("The briefing cannot be put into its DOCX", e);
        }
    }

    private static void write(String json, PackagePart part) throws IOException, XMLStreamException {
        try (var out = part.getOutputStream()) {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "briefing");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeCharacters(json);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        }
    }

    /**
     * The JSON that the DOCX carries, if it carries any. Nothing else of the file is read.
     *
     * @throws UnusableBriefing when the file is damaged, or made to do harm
     */
    static Optional<String> of(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            var unpacked = 0L;
            var parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PART.matcher(entry.getName()).matches()) {
                    var part = zip.readNBytes(MOST_CARRIED + 1);
                    unpacked += part.length;
                    var carried = carried(part);
                    if (carried.isPresent()) {
                        return carried;
                    }
                }
                unpacked += skip(zip, MOST_UNPACKED - unpacked);
                if (++parts > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw new UnusableBriefing(
                            "The Word file unpacks to more than any briefing does. Export it again.");
                }
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            throw new UnusableBriefing("The Word file is damaged. Export it again, or save it once more as DOCX.", e);
        }
    }

    /** How much is left of the part, counted no further than one beyond the most. */
    private static long skip(InputStream part, long most) throws IOException {
        var buffer = new byte[8192];
        var skipped = 0L;
        for (var read = part.read(buffer); read >= 0 && skipped <= most; read = part.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private static Optional<String> carried(byte[] part) throws XMLStreamException {
        if (part.length > MOST_CARRIED) {
            throw new UnusableBriefing("The Word file carries more than any briefing holds. Export it again.");
        }
        var xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnusableBriefing(
                            "The Word file declares entities, which no file of Opcit does. Export it again.");
                case XMLStreamConstants.START_ELEMENT -> {
                    return NAMESPACE.equals(xml.getNamespaceURI())
                            ? Optional.of(xml.getElementText())
                            : Optional.empty();
                }
                default -> {
                    // What stands before the first element carries nothing.
                }
            }
        }
        return Optional.empty();
    }

    // The JDK's own parser, with its limits on sizes, whatever other parsers libraries bring along.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
