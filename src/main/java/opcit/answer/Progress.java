package opcit.answer;

import opcit.evidence.Evidence;
import opcit.verification.Verdict;

/** What can be told of an answer while it is being made; nothing unverified is ever told. */
public sealed interface Progress {

    /** A stage has begun. */
    record Begun(Stage stage) implements Progress {}

    /** The evidence is gathered. */
    record Gathered(Evidence evidence) implements Progress {}

    /** The language model has said a little more; told so that a listener can end the answer between two claims. */
    record Writing() implements Progress {}

    /** A claim has been verified. */
    record Verified(Verdict.Upheld claim) implements Progress {}

    /**
     * A claim has been struck; its words are not told.
     *
     * @param reason why, for the log
     */
    record Struck(String reason) implements Progress {}

    /**
     * The claims told so far are not part of the answer after all; others follow.
     *
     * @param reason why, for the log
     */
    record Withdrawn(String reason) implements Progress {}

    /**
     * A language model was asked.
     *
     * @param read the tokens that it read
     * @param said the tokens that it said
     */
    record Asked(int read, int said) implements Progress {}

    /** The stages that a person is told of. */
    enum Stage {
        UNDERSTANDING,
        SEARCHING,
        DRAFTING,
        VERIFYING
    }
}
