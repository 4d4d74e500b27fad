package opcit.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opcit.briefing.Briefing;
import opcit.briefing.ExportFormat;
import opcit.slack.ChannelBriefings.Channel;

/** The briefings of a channel as whoever asks for them sees them: with links, and a menu to have one sent as a file. */
final class BriefingList {

    static final String TITLE = "Briefings of this channel";
    static final String SEND = "opcit_send";

    private static final String NONE =
            "No briefing has been made in this channel yet. Ask a question, and pin a quotation of its answer.";
    private static final Map<ExportFormat, String> FORMATS = formats();
    // A message has to hold them.
    private static final int MOST_LISTED = 15;
    private static final int MOST_SENT = 8;
    private static final int LONGEST_LISTED = 100;
    private static final int LONGEST_LABEL = 75;

    private final SlackSettings settings;
    private final ChannelBriefings briefings;

    BriefingList(SlackSettings settings, ChannelBriefings briefings) {
        this.settings = settings;
        this.briefings = briefings;
    }

    private static Map<ExportFormat, String> formats() {
        var formats = new LinkedHashMap<ExportFormat, String>();
        formats.put(ExportFormat.DOCX, "Word, with footnotes");
        formats.put(ExportFormat.PDF, "PDF, with footnotes");
        formats.put(ExportFormat.MARKDOWN, "Markdown");
        formats.put(ExportFormat.HTML, "HTML");
        return formats;
    }

    List<LayoutBlock> of(Channel channel) {
        var listed = briefings.of(channel).stream().limit(MOST_LISTED).toList();
        if (listed.isEmpty()) {
            return AnswerLetters.plain(NONE).blocks();
        }
        var title = Stream.of(RichText.line(RichText.bold(TITLE + "\n")));
        var lines = listed.stream().map(this::line);
        return List.of(
                RichText.block(Stream.concat(title, lines).toList()),
                ActionsBlock.builder().elements(List.of(menu(listed))).build());
    }

    private BlockElement line(Briefing briefing) {
        return RichText.line(
                RichText.link(
                        settings.link("/briefings/" + briefing.id()), Envelopes.cut(briefing.title(), LONGEST_LISTED)),
                RichText.words(" · %s\n".formatted(count(briefing))));
    }

    /** How many quotations it has, in words. */
    static String count(Briefing briefing) {
        var pins = briefing.pins().size();
        return pins == 1 ? "1 quotation" : "%d quotations".formatted(pins);
    }

    private static BlockElement menu(List<Briefing> listed) {
        return StaticSelectElement.builder()
                .actionId(SEND)
                .placeholder(Menus.words("Send one here as a file …"))
                .optionGroups(listed.stream()
                        .limit(MOST_SENT)
                        .map(briefing -> OptionGroupObject.builder()
                                .label(Menus.words(Envelopes.cut(briefing.title(), LONGEST_LABEL)))
                                .options(Menus.options(choices(briefing)))
                                .build())
                        .toList())
                .build();
    }

    private static Map<String, String> choices(Briefing briefing) {
        var choices = new LinkedHashMap<String, String>();
        FORMATS.forEach((format, name) -> choices.put(new Wanted(briefing.id(), format).toString(), name));
        return choices;
    }

    /** A briefing that is wanted as a file, as the menu carries it: {@code id md}. */
    record Wanted(String briefing, ExportFormat format) {

        static Wanted parse(String written) {
            var parts = written.split(" ", 2);
            var format = parts.length == 2 ? parts[1] : "";
            return FORMATS.keySet().stream()
                    .filter(known -> known.extension().equals(format))
                    .findFirst()
                    .map(known -> new Wanted(parts[0], known))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"%s\" is no choice of Opcit's menu of files, which says id and format"
                                    .formatted(written)));
        }

        @Override
        public String toString() {
            return "%s %s".formatted(briefing, format.extension());
        }
    }
}
