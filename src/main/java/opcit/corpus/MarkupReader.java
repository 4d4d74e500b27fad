package opcit.corpus;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;

/** Reads an XML file and nothing besides it: no type declarations, no entities but the five of XML, no other file. */
final class MarkupReader {

    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final String namespace;
    private final Deque<Markup.Element> open = new ArrayDeque<>();
    private int elements;

    private MarkupReader(XMLStreamReader xml, String namespace) {
        this.xml = xml;
        this.namespace = namespace;
    }

    /**
     * The root of the file.
     *
     * @param namespace what the namespace of elements opens with whose names are read without it
     * @throws UnreadableText when it is not well-formed, or holds what no text needs
     */
    static Markup.Element read(Source source, String namespace) {
        if (source.bytes().length > Source.LARGEST) {
            throw new UnreadableText("it is larger than 20 MB");
        }
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(source.bytes()));
            return new MarkupReader(xml, namespace).root();
        } catch (XMLStreamException e) {
            throw new UnreadableText(
                    "it is not well-formed XML: line %d breaks its rules"
                            .formatted(
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber()),
                    e);
        }
    }

    // The JDK's own parser, with its limits on sizes, whatever other parsers libraries bring along.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read: " + systemId);
        });
        return factory;
    }

    private Markup.Element root() throws XMLStreamException {
        var above = Markup.Element.empty("", Map.of());
        open.push(above);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getFirst().inside().add(new Markup.Words(xml.getText()));
                case XMLStreamConstants.DTD ->
                    throw new UnreadableText("it has a DOCTYPE, which no text needs and which can hide harm");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableText("it refers to the entity '%s'".formatted(xml.getLocalName()));
                default -> {
                    // Comments and processing instructions are no part of a text.
                }
            }
        }
        return above.elements().findFirst().orElseThrow();
    }

    private void start() {
        if (++elements > MOST_ELEMENTS) {
            throw new UnreadableText("it has more than %d elements".formatted(MOST_ELEMENTS));
        }
        if (open.size() > DEEPEST) {
            throw new UnreadableText("its elements stand in each other more than %d deep".formatted(DEEPEST));
        }
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (Objects.requireNonNullElse(xml.getAttributeNamespace(i), "").isEmpty()) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        var element = Markup.Element.empty(name(), attributes);
        open.getFirst().inside().add(element);
        open.push(element);
    }

    private String name() {
        var of = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        return of.startsWith(namespace) ? xml.getLocalName() : "{" + of + "}" + xml.getLocalName();
    }
}
