package opcit.corpus.formats;

/**
 * A printed line and where it stands on its page: in points in a PDF, in characters and lines in a plain text.
 *
 * @param left where it begins, from the left edge
 * @param right where it ends, from the left edge
 * @param firstWord how wide its first word is
 * @param space how wide the space between its words is
 * @param down how far down the page it stands
 * @param size the size of its type; 1 in a plain text
 * @param raised the small raised number that it opens with, as a footnote does; 0 when there is none
 */
record PrintedLine(
        String text, double left, double right, double firstWord, double space, double down, double size, int raised) {

    /** A line of a plain text. */
    static PrintedLine plain(String line, int down) {
        var text = line.strip();
        var left = line.indexOf(text);
        return new PrintedLine(text, left, left + text.length(), text.split("\\s", 2)[0].length(), 1, down, 1, 0);
    }

    double width() {
        return right - left;
    }
}
