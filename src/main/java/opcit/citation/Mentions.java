package opcit.citation;

import java.util.List;

/** Reads the provisions that people name in running text. It does not know whether they exist. */
public final class Mentions {

    private Mentions() {}

    /**
     * The mentions in the text, in the order in which they stand; no two overlap.
     *
     * @param namings the instruments named in the same text, as {@link Names#read} gives them
     */
    public static List<Mention> read(String text, List<Naming> namings) {
        var cursor = new Cursor(Tokens.of(text, Strangers.among(text, namings)));
        var places = new PlaceReader(cursor);
        var bareNumbers = new BareNumbers(cursor);
        var joints = new Joints(cursor);
        while (!cursor.isAtEnd()) {
            places.read().or(() -> bareNumbers.read(joints.taken())).ifPresentOrElse(joints::add, cursor::next);
        }
        return joints.mentions();
    }
}
