package opcit.slack;

import java.util.regex.Pattern;

/** What a person wrote, out of what Slack makes of it (https://docs.slack.dev/messaging/formatting-message-text). */
final class PlainWords {

    // A mention of a person, a group or everyone.
    private static final Pattern MENTION = Pattern.compile("<[@!][^>]*>");
    // <#C12345|general>, <https://example.org|example.org>: the label is what the person saw.
    private static final Pattern LABELLED = Pattern.compile("<[^>|]*\\|([^>]*)>");
    private static final Pattern BARE = Pattern.compile("<([^>]*)>");

    private PlainWords() {}

    static String of(String text) {
        var unmentioned = MENTION.matcher(text).replaceAll(" ");
        var labelled = LABELLED.matcher(unmentioned).replaceAll("$1");
        return unescaped(BARE.matcher(labelled).replaceAll("$1"))
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The text so that Slack reads nothing into it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
