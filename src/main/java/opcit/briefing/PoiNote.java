package opcit.briefing;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes a person's note into a DOCX document. */
final class PoiNote extends AbstractVisitor {

    private static final int STEP = 360;

    private final XWPFDocument document;
    private @Nullable XWPFParagraph paragraph;
    private int depth;
    private String label = "";
    private boolean isBold;
    private boolean isItalic;

    private PoiNote(XWPFDocument document) {
        this.document = document;
    }

    static void write(Node note, XWPFDocument document) {
        note.accept(new PoiNote(document));
    }

    @Override
    public void visit(Paragraph node) {
        begin();
        visitChildren(node);
    }

    @Override
    public void visit(Heading node) {
        begin();
        isBold = true;
        visitChildren(node);
        isBold = false;
    }

    @Override
    public void visit(BulletList node) {
        depth++;
        visitChildren(node);
        depth--;
    }

    @Override
    public void visit(OrderedList node) {
        depth++;
        visitChildren(node);
        depth--;
    }

    @Override
    public void visit(ListItem node) {
        label = node.getParent() instanceof OrderedList list ? number(list, node) + ". " : "• ";
        visitChildren(node);
    }

    private static int number(OrderedList list, Node item) {
        var number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }

    @Override
    public void visit(FencedCodeBlock node) {
        begin();
        text(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        begin();
        text(node.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis node) {
        isBold = true;
        visitChildren(node);
        isBold = false;
    }

    @Override
    public void visit(Emphasis node) {
        isItalic = true;
        visitChildren(node);
        isItalic = false;
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        text(" <" + node.getDestination() + ">");
    }

    @Override
    public void visit(Text node) {
        text(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text(" ");
    }

    @Override
    public void visit(HardLineBreak node) {
        run().addBreak();
    }

    private XWPFParagraph begin() {
        var begun = document.createParagraph();
        begun.setStyle("Note");
        if (depth > 0) {
            begun.setIndentationLeft(depth * STEP);
        }
        paragraph = begun;
        if (!label.isEmpty()) {
            text(label);
            label = "";
        }
        return begun;
    }

    private void text(String text) {
        run().setText(text.replaceAll("\\R", " "));
    }

    private XWPFRun run() {
        var run = (paragraph == null ? begin() : paragraph).createRun();
        run.setBold(isBold);
        run.setItalic(isItalic);
        return run;
    }
}
