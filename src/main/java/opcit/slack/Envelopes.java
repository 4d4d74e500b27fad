package opcit.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the pieces of an answer into as few messages as Slack's limits allow, and takes no piece apart. */
final class Envelopes {

    /** More than about 13,200 characters of blocks are refused ({@code msg_blocks_too_long}). */
    static final int HEAVIEST = 12_000;
    // Slack takes 50.
    private static final int MOST_BLOCKS = 45;
    // Slack advises 4,000, and escapes take room.
    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_SPOKEN = 600;

    private Envelopes() {}

    static List<Letter> pack(List<Piece> pieces) {
        var letters = new ArrayList<Letter>();
        var inside = new ArrayList<Piece>();
        var weight = 0;
        for (var piece : pieces) {
            var more = piece.weight();
            if (!inside.isEmpty() && (weight + more > HEAVIEST || inside.size() == MOST_BLOCKS)) {
                letters.add(letter(inside));
                inside.clear();
                weight = 0;
            }
            inside.add(piece);
            weight += more;
        }
        letters.add(letter(inside));
        return letters;
    }

    private static Letter letter(List<Piece> pieces) {
        return new Letter(spoken(pieces), pieces.stream().map(Piece::block).toList());
    }

    private static String spoken(List<Piece> pieces) {
        var text = pieces.stream()
                .map(Piece::spoken)
                .filter(line -> !line.isEmpty())
                .map(line -> PlainWords.escaped(cut(line, LONGEST_SPOKEN)))
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return "Opcit's answer goes on here.";
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, text.lastIndexOf('\n', LONGEST_TEXT)) + "\n…";
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
