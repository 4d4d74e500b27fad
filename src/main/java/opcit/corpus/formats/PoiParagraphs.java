package opcit.corpus.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paragraphs of a DOCX file as Word shows them, and then its footnotes: read by Apache POI, numbered by Tika.
 *
 * <p>What is struck out or put in with changes tracked is read as if the changes were accepted; remarks, hidden words,
 * heads, feet and pictures are left out.
 */
final class PoiParagraphs {

    // body      = *( paragraph | block )                   blocks are tables, their rows and cells, and controls
    // paragraph = [ number ] *( run | inline )             inline: links, fields, smart tags, what was put in
    // run       = *( text | tab | break | hyphen | mark )
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private record Note(int number, String words) {

        String printed() {
            return number + " " + words;
        }
    }

    private final XWPFDocument document;
    private final XWPFListManager numbers;
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();

    private PoiParagraphs(XWPFDocument document) {
        this.document = document;
        this.numbers = document.getNumbering() == null
                ? XWPFListManager.EMPTY_LIST
                : new XWPFListManager(document.getNumbering());
    }

    /** @throws UnreadableText when it is no DOCX, is damaged or is hostile */
    static List<String> of(Source source) {
        Unpacking.refuseHostileDocx(source.bytes());
        try (var document = new XWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            var reader = new PoiParagraphs(document);
            reader.block(document.getDocument().getBody());
            return Stream.concat(
                            reader.paragraphs.stream(),
                            reader.notes.values().stream().map(Note::printed))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableText("it is a damaged DOCX; fetch it or save it again", e);
        }
    }

    private void block(XmlObject holder) {
        try (var cursor = holder.newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                switch (cursor.getName().getLocalPart()) {
                    case "p" -> paragraph((CTP) cursor.getObject());
                    case "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "moveTo", "customXml" ->
                        block(cursor.getObject());
                    default -> {}
                }
            }
        }
    }

    private void paragraph(CTP paragraph) {
        // Asked of empty paragraphs too: Word counts them.
        var number = numbers.getFormattedNumber(new XWPFParagraph(paragraph, document));
        var words = words(paragraph);
        if (words.isBlank()) {
            return;
        }
        // In Word a line within a heading is broken for its looks.
        var heading = Character.isLetter(words.strip().charAt(words.strip().length() - 1));
        paragraphs.addAll(HandBreaks.paragraphs((number == null ? "" : number) + words, heading));
    }

    private String words(CTP paragraph) {
        var words = new StringBuilder();
        inline(paragraph.getDomNode(), words);
        return words.toString();
    }

    private void inline(Node holder, StringBuilder words) {
        for (var node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node.getNodeType() == Node.TEXT_NODE ? "#text" : String.valueOf(node.getLocalName())) {
                case "t" -> inline(node, words);
                case "#text" -> words.append(node.getNodeValue());
                case "tab", "ptab" -> words.append(' ');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                case "footnoteReference" -> words.append(mark(node, document.getFootnotes()));
                case "endnoteReference" -> words.append(mark(node, document.getEndnotes()));
                case "r" -> run(node, words);
                case "hyperlink", "fldSimple", "smartTag", "sdt", "sdtContent", "ins", "moveTo", "customXml" ->
                    inline(node, words);
                default -> {}
            }
        }
    }

    private void run(Node run, StringBuilder words) {
        var properties = run.getFirstChild();
        var hidden = properties != null
                && "rPr".equals(properties.getLocalName())
                && ((Element) properties).getElementsByTagNameNS(WORD, "vanish").getLength() > 0;
        if (!hidden) {
            inline(run, words);
        }
    }

    /** The number of a note, which is the place at which it is first referred to. */
    private String mark(Node reference, List<? extends XWPFAbstractFootnoteEndnote> all) {
        var id = ((Element) reference).getAttributeNS(WORD, "id");
        var key = reference.getLocalName() + id;
        if (!notes.containsKey(key)) {
            var number = notes.size() + 1;
            all.stream()
                    .filter(note -> note.getId().toString().equals(id))
                    .findFirst()
                    .ifPresent(note -> notes.put(key, new Note(number, words(note))));
        }
        var note = notes.get(key);
        return note == null ? "" : Integer.toString(note.number());
    }

    private String words(XWPFAbstractFootnoteEndnote note) {
        return note.getParagraphs().stream()
                .map(paragraph -> words(paragraph.getCTP()).strip())
                .collect(Collectors.joining(" "));
    }
}
