package opcit.briefing;

import opcit.verification.Quote;

/** How a pin stands to its text as it is now. */
public sealed interface Standing {

    /** Its name in what is sent and exported. */
    default String name() {
        return switch (this) {
            case AsPinned asPinned -> "asPinned";
            case TextChanged changed -> "textChanged";
            case WordsChanged changed -> "wordsChanged";
            case TextMissing missing -> "textMissing";
            case Altered altered -> "altered";
        };
    }

    /** The words stand there; the quote is cut anew. */
    sealed interface Quoted extends Standing {
        Quote quote();
    }

    /** Text and words are as they were. */
    record AsPinned(Quote quote) implements Quoted {}

    /** The words are as they were, and something else in the text is not. */
    record TextChanged(Quote quote) implements Quoted {}

    /** There is nothing to quote. */
    sealed interface Unquoted extends Standing {}

    /** The text has changed, and the words do not stand there any more. */
    record WordsChanged() implements Unquoted {}

    /** The text is not here to check against. */
    record TextMissing() implements Unquoted {}

    /** The text is the one that was pinned from, and the words never stood there: the pin itself was altered. */
    record Altered() implements Unquoted {}
}
