package opcit.corpus.formats;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/** The characters of one line of a PDF, word by word. */
record PdfBoxLine(List<List<TextPosition>> words) {

    // A footnote's mark or number is this much smaller than the words that it stands among.
    private static final double RAISED = 0.8;
    private static final int MOST_DIGITS = 3;

    PdfBoxLine {
        words = words.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** The direction, in degrees, that most characters of a page run in. */
    static float direction(List<PdfBoxLine> page) {
        return most(page.stream().flatMap(PdfBoxLine::characters), TextPosition::getDir, 0f);
    }

    /** The line without what runs in another direction, as job numbers in the margin do. */
    PdfBoxLine along(float direction) {
        return new PdfBoxLine(words.stream()
                .map(word -> word.stream()
                        .filter(character -> character.getDir() == direction)
                        .toList())
                .toList());
    }

    boolean isBlank() {
        return characters().allMatch(character -> character.getUnicode().isBlank());
    }

    PrintedLine printed() {
        var size = most(characters(), TextPosition::getYScale, 1f);
        var first = words.getFirst().getFirst();
        var last = words.getLast().getLast();
        var opening =
                characters().takeWhile(character -> isRaised(character, size)).map(TextPosition::getUnicode);
        var raised = opening.collect(Collectors.joining());
        return new PrintedLine(
                text(size),
                first.getXDirAdj(),
                end(last),
                endOfFirstWord() - first.getXDirAdj(),
                first.getWidthOfSpace(),
                most(characters(), TextPosition::getYDirAdj, 0f),
                size,
                raised.isEmpty() || raised.length() > MOST_DIGITS ? 0 : Integer.parseInt(raised));
    }

    private String text(float size) {
        var text = new StringBuilder();
        var opening = true;
        for (var word : words) {
            for (var character : word) {
                var raised = isRaised(character, size);
                // A mark stands close to the word before it, a footnote's number apart from the word after it.
                if (!text.isEmpty() && !raised && (opening || character.equals(word.getFirst()))) {
                    text.append(' ');
                }
                opening = raised && (opening || text.isEmpty());
                // A soft hyphen that is seen is a hyphen.
                text.append(character.getUnicode().replace('\u00AD', '-'));
            }
        }
        return text.toString().strip();
    }

    private float endOfFirstWord() {
        return characters()
                .dropWhile(character -> character.getUnicode().isBlank())
                .takeWhile(character -> !character.getUnicode().isBlank())
                .limit(words.getFirst().size())
                .reduce((earlier, later) -> later)
                .map(PdfBoxLine::end)
                .orElse(0f);
    }

    private static boolean isRaised(TextPosition character, float size) {
        return character.getYScale() < size * RAISED
                && character.getUnicode().chars().allMatch(Character::isDigit);
    }

    private static float end(TextPosition character) {
        return character.getXDirAdj() + character.getWidthDirAdj();
    }

    private Stream<TextPosition> characters() {
        return words.stream().flatMap(List::stream);
    }

    /** What most of the characters have in common. */
    private static <T> T most(Stream<TextPosition> characters, Function<TextPosition, T> of, T otherwise) {
        return characters.collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
