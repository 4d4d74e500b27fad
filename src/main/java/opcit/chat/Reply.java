package opcit.chat;

/** What a door is given for words that someone sent: an answer, or why they are not taken. */
public sealed interface Reply {

    /** They are answered. */
    record Answered(AnswerBody answer) implements Reply {}

    /**
     * They are not taken.
     *
     * @param why tells the person what to change; it may quote their words
     */
    record Refused(String why) implements Reply {}
}
