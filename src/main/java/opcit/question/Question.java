package opcit.question;

/** What a person asked, in their own words. */
public record Question(String text) {

    /** The longest question that is read, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    /** @throws UnusableQuestion when the text is empty or longer than {@link #LONGEST} */
    public Question {
        text = text.strip();
        if (text.isEmpty()) {
            throw new UnusableQuestion("The question is empty. Ask in your own words, for example: \"What does the"
                    + " resolution say about remittances?\"");
        }
        if (text.length() > LONGEST) {
            throw new UnusableQuestion(
                    "The question is %,d characters long and begins \"%s…\". Shorten it to %,d characters or fewer."
                            .formatted(text.length(), text.substring(0, 40), LONGEST));
        }
    }
}
