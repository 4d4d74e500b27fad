package opcit.briefing;

import java.util.regex.Pattern;

/** How long what people write into briefings may be, and how much of it there may be. */
final class Limits {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 10_000;
    static final int LONGEST_WORDS = 100_000;
    static final int MOST_PINS = 300;

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private Limits() {}

    static String title(String title) {
        var plain = line(title, "title");
        if (plain.isEmpty()) {
            throw new UnusableBriefing(
                    "The briefing has no title. Give it one, for example \"Detention of migrants\".");
        }
        return plain;
    }

    static String heading(String heading) {
        return line(heading, "heading");
    }

    static String note(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new UnusableBriefing("The note is %,d characters long. Shorten it to %,d or fewer."
                    .formatted(note.length(), LONGEST_NOTE));
        }
        return storable(note).strip();
    }

    static String words(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new UnusableBriefing(
                    "Its words are %,d characters long, longer than any provision.".formatted(words.length()));
        }
        return storable(words);
    }

    static String fingerprint(String fingerprint) {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new UnusableBriefing("\"%s\" is no fingerprint of a text."
                    .formatted(fingerprint.substring(0, Math.min(fingerprint.length(), 80))));
        }
        return fingerprint;
    }

    static void pins(int present) {
        if (present >= MOST_PINS) {
            throw new UnusableBriefing(
                    "The briefing has %d pins, the most that one may have. Pin into another.".formatted(MOST_PINS));
        }
    }

    private static String line(String text, String what) {
        var plain = storable(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.length() > LONGEST_TITLE) {
            throw new UnusableBriefing("The %s is %,d characters long. Shorten it to %d or fewer."
                    .formatted(what, plain.length(), LONGEST_TITLE));
        }
        return plain;
    }

    // No database stores these, and no word processor prints the other control characters.
    private static String storable(String text) {
        return text.replaceAll("[\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
