package opcit.verification;

import java.util.List;
import opcit.draft.Claim;

/** What became of a claim. */
public sealed interface Verdict {

    /**
     * Every word that the claim rests on stands in the text.
     *
     * @param text the claim's sentence
     * @param quotes the words it rests on, cut from the text; at least one
     */
    record Upheld(String text, List<Quote> quotes) implements Verdict {

        public Upheld {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * The claim is not shown.
     *
     * @param reason why, for the log
     */
    record Struck(Claim claim, String reason) implements Verdict {}
}
