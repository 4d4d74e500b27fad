package opcit.briefing;

import opcit.verification.Quote;

/** How a pin stands to its text as it is now. */
public sealed interface Standing {

    /** The words stand there; the quote is cut anew. */
    sealed interface Quoted extends Standing {
        Quote quote();
    }

    /** Text and words are as they were. */
    record AsPinned(Quote quote) implements Quoted {}

    /** The words are as they were, and something else in the text is not. */
    record TextChanged(Quote quote) implements Quoted {}

    /** The words do not stand there any more; there is nothing to quote. */
    record WordsChanged() implements Standing {}

    /** The text is not here to check against. */
    record TextMissing() implements Standing {}
}
