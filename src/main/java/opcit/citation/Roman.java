package opcit.citation;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numbers, 1 to 39: no text has more parts, chapters or roman points. */
public final class Roman {

    private static final Pattern NUMBER = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** The number, in capitals: "IV" for 4; figures from 40 on, and for 0. */
    public static String write(int n) {
        return n >= 1 && n < 40 ? "X".repeat(n / 10) + ONES[n % 10] : Integer.toString(n);
    }

    /** The number that "iv" or "IV" stands for. */
    public static OptionalInt read(String word) {
        var capitals = word.toUpperCase(Locale.ROOT);
        if (capitals.isEmpty() || !NUMBER.matcher(capitals).matches()) {
            return OptionalInt.empty();
        }
        var tens = capitals.length() - capitals.replaceFirst("^X+", "").length();
        for (var ones = 0; ones < ONES.length; ones++) {
            if (capitals.substring(tens).equals(ONES[ones])) {
                return OptionalInt.of(tens * 10 + ones);
            }
        }
        return OptionalInt.empty();
    }

    /** The number that "iv" or "IV" stands for; 0 when it is none. */
    public static int number(String word) {
        return read(word).orElse(0);
    }
}
