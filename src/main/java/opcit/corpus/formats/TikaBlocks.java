package opcit.corpus.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opcit.citation.Roman;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The blocks of a page of the web, as Apache Tika reads it, without what pages put around a text. */
final class TikaBlocks extends DefaultHandler {

    // page  = *( block | around )
    // block = [ number ] words                  a list's items bear the numbers that a browser gives them
    private static final Set<String> BLOCKS =
            Set.of(("p div li ul ol h1 h2 h3 h4 h5 h6 tr td th table caption blockquote"
                            + " pre dl dt dd section article main header body hr figure figcaption details summary")
                    .split(" "));
    private static final Set<String> AROUND = Set.of(
            "script style title nav footer aside noscript template button select textarea svg math iframe".split(" "));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
    private static final int MOST_TAGS = 300_000;

    private record Block(List<String> paragraphs, boolean inMain) {

        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<ListItems> lists = new ArrayDeque<>();
    private String label = "";
    private int around;
    private int main;
    private int article;
    private int typed;
    private boolean heading;

    private TikaBlocks() {}

    /** @throws UnreadableText when its characters cannot be told or it is too large to be a text */
    static List<String> of(Source source) {
        var html = HtmlCharacters.of(source);
        if (html.chars().filter(character -> character == '<').count() > MOST_TAGS) {
            throw new UnreadableText("it holds more than 300,000 tags; save the text alone");
        }
        var context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        var page = new TikaBlocks();
        try {
            new JSoupParser().parseString(html, page, new Metadata(), context);
        } catch (SAXException | RuntimeException e) {
            throw new UnreadableText("it is damaged HTML; fetch or save the page again", e);
        }
        return page.paragraphs();
    }

    /** The blocks of the page's main part when it has one that holds most of its words. */
    private List<String> paragraphs() {
        var inMain = blocks.stream().filter(Block::inMain).toList();
        var most = length(inMain) * 2 >= length(blocks);
        return (most ? inMain : blocks)
                .stream().flatMap(block -> block.paragraphs().stream()).toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (around > 0 || isAround(name, attributes)) {
            around++;
            return;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "br" -> text.append('\n');
            case "main" -> main++;
            case "article" -> article++;
            case "pre" -> typed++;
            case "ol", "ul" -> lists.push(ListItems.of(name, attributes));
            case "li" -> label = lists.isEmpty() ? "" : lists.peek().next();
            default -> heading |= HEADINGS.contains(name);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (around > 0) {
            around--;
            return;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "main" -> main--;
            case "article" -> article--;
            case "pre" -> typed--;
            case "ol", "ul" -> lists.poll();
            default -> {}
        }
    }

    /** A head is the page's own unless it is in the text's part of the page. */
    private boolean isAround(String name, Attributes attributes) {
        return AROUND.contains(name)
                || (name.equals("header") && main == 0 && article == 0)
                || attributes.getValue("hidden") != null
                || String.valueOf(attributes.getValue("style")).replace(" ", "").contains("display:none");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (around == 0) {
            for (var i = start; i < start + length; i++) {
                // In the source of a page a new line is a space, unless the text is set as it was typed.
                text.append(typed == 0 && Character.isWhitespace(characters[i]) ? ' ' : characters[i]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    @Override
    public void endDocument() {
        flush();
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            var words = text.toString().strip();
            // The writer's own number, where there is one, stands for the browser's.
            var numbered = label.isEmpty() || Labels.isLabelled(words) ? words : label + " " + words;
            blocks.add(new Block(
                    typed > 0 ? PlainText.paragraphs(text.toString()) : HandBreaks.paragraphs(numbered, heading),
                    main > 0));
            label = "";
        }
        text.setLength(0);
        heading = false;
    }

    /** The items of a list as a browser counts them. */
    private static final class ListItems {

        private final String form;
        private int count;

        private ListItems(String form, int from) {
            this.form = form;
            this.count = from;
        }

        static ListItems of(String name, Attributes attributes) {
            var type = attributes.getValue("type");
            var start = attributes.getValue("start");
            var from = start != null && start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0;
            return new ListItems(name.equals("ul") ? "" : type == null ? "1" : type, from);
        }

        /** The next item's number; empty when the list has none. */
        String next() {
            count++;
            return switch (form) {
                case "1" -> count + ".";
                case "a" -> count <= 26 ? (char) ('a' + count - 1) + "." : "";
                case "i" -> Roman.write(count).toLowerCase(Locale.ROOT) + ".";
                default -> "";
            };
        }
    }
}
