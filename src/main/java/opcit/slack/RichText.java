package opcit.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.stream.IntStream;

/** Slack's rich text, in which words are only words: no mention, link, emphasis or emoji is read into them. */
final class RichText {

    private RichText() {}

    static RichTextBlock block(List<BlockElement> elements) {
        return RichTextBlock.builder().elements(elements).build();
    }

    static BlockElement line(RichTextElement... elements) {
        return line(List.of(elements));
    }

    static BlockElement line(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(elements).build();
    }

    static BlockElement quote(RichTextElement... elements) {
        return RichTextQuoteElement.builder().elements(List.of(elements)).build();
    }

    static RichTextElement words(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    static RichTextElement bold(String text) {
        var style = RichTextSectionElement.TextStyle.builder().bold(true).build();
        return RichTextSectionElement.Text.builder().text(text).style(style).build();
    }

    /** The words of a claim, in which {@code *word*} is emphasis. */
    static List<RichTextElement> claim(String marked) {
        var parts = marked.split("\\*", -1);
        return IntStream.range(0, parts.length)
                .filter(i -> !parts[i].isEmpty())
                .mapToObj(i -> i % 2 == 1 ? italic(parts[i]) : words(parts[i]))
                .toList();
    }

    /** The same for those who see no emphasis. */
    static String unmarked(String marked) {
        return marked.replace("*", "");
    }

    private static RichTextElement italic(String text) {
        var style = RichTextSectionElement.TextStyle.builder().italic(true).build();
        return RichTextSectionElement.Text.builder().text(text).style(style).build();
    }

    static RichTextElement link(String address, String text) {
        return RichTextSectionElement.Link.builder().url(address).text(text).build();
    }
}
