package opcit.briefing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A person's note in Markdown, which nobody has looked over: raw HTML in it is text, and nothing is fetched for it. */
final class NoteText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    private NoteText() {}

    /** The note as nodes, without HTML, images and links that do not lead to the web. */
    static Node read(String note) {
        var document = PARSER.parse(note);
        document.accept(new Plain());
        return document;
    }

    static String html(String note) {
        return HTML.render(read(note));
    }

    /** The note in Markdown that gives no HTML wherever it is shown. */
    static String markdown(String note) {
        return MARKDOWN.render(read(note)).strip();
    }

    private static final class Plain extends AbstractVisitor {

        @Override
        public void visit(HtmlBlock block) {
            var paragraph = new Paragraph();
            paragraph.appendChild(new Text(block.getLiteral()));
            replace(block, paragraph);
        }

        @Override
        public void visit(HtmlInline inline) {
            replace(inline, new Text(inline.getLiteral()));
        }

        @Override
        public void visit(Image image) {
            replace(image, new Text(image.getDestination()));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!link.getDestination().matches("(?i)(https?://|mailto:).*")) {
                for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }

        private static void replace(Node node, Node by) {
            node.insertAfter(by);
            node.unlink();
        }
    }
}
