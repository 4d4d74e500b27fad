package opcit.corpus;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with its elements one under another; what stands in a line of words stays on that line. */
final class MarkupPen {

    // XML 1.0 cannot hold these characters, not even escaped.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter written = new StringWriter();
    private final String prefix;
    private final String foreign;
    private final XMLStreamWriter xml;
    private int depth;
    private int line;

    private interface Stroke {
        void make(XMLStreamWriter xml) throws XMLStreamException;
    }

    /**
     * Opens the root.
     *
     * @param namespace the namespace of elements whose names have no prefix
     * @param foreign the namespace of those that have this prefix
     */
    MarkupPen(String root, String namespace, String prefix, String foreign) {
        this.prefix = prefix;
        this.foreign = foreign;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK has no writer of XML", e);
        }
        make(pen -> {
            pen.writeStartDocument("UTF-8", "1.0");
            pen.writeCharacters("\n");
            pen.writeStartElement(root);
            pen.writeDefaultNamespace(namespace);
            pen.writeNamespace(prefix, foreign);
        });
        depth = 1;
    }

    /** @param attributes their names, each followed by its value */
    void open(String name, String... attributes) {
        newLine();
        make(pen -> pen.writeStartElement(name));
        attributes(attributes);
        depth++;
    }

    /** Opens an element whose content is words: all of it is written on one line. */
    void openLine(String name, String... attributes) {
        open(name, attributes);
        if (line == 0) {
            line = depth;
        }
    }

    void text(String words) {
        make(pen -> pen.writeCharacters(writable(words)));
    }

    /** Closes what was opened last. */
    void close() {
        depth--;
        newLine();
        make(XMLStreamWriter::writeEndElement);
        if (depth < line) {
            line = 0;
        }
    }

    /** An element with words in it and nothing else. */
    void line(String name, String words, String... attributes) {
        openLine(name, attributes);
        text(words);
        close();
    }

    /** An element with nothing in it; its name may have the prefix. */
    void empty(String name, String... attributes) {
        newLine();
        make(pen -> {
            if (name.startsWith(prefix + ":")) {
                pen.writeEmptyElement(prefix, name.substring(prefix.length() + 1), foreign);
            } else {
                pen.writeEmptyElement(name);
            }
        });
        attributes(attributes);
    }

    private void attributes(String... attributes) {
        for (var i = 0; i < attributes.length; i += 2) {
            var at = i;
            make(pen -> pen.writeAttribute(attributes[at], writable(attributes[at + 1])));
        }
    }

    /** The whole document; nothing can be written after it. */
    String finished() {
        close();
        make(XMLStreamWriter::writeEndDocument);
        return written + "\n";
    }

    private void newLine() {
        if (line == 0) {
            make(pen -> pen.writeCharacters("\n" + "  ".repeat(depth)));
        }
    }

    private static String writable(String words) {
        return UNWRITABLE.matcher(words).replaceAll("\uFFFD");
    }

    private void make(Stroke stroke) {
        try {
            stroke.make(xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }
}
