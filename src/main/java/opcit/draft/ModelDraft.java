package opcit.draft;

import opcit.llm.Usage;

/** How the drafting of a model ended, once the claims have been handed on. */
public sealed interface ModelDraft {

    /** What it cost, as far as the provider says, and estimated where it does not. */
    Usage usage();

    /**
     * The model said all that it had to say.
     *
     * @param groundless how many sentences rested on nothing, or were not fit to be told, and were not handed on
     */
    record Finished(Usage usage, int groundless) implements ModelDraft {}

    /**
     * It did not, and what it said does not make an answer.
     *
     * @param notice why not, as a plain sentence for a person
     * @param reason the same for the log
     */
    record Unfinished(Usage usage, String notice, String reason) implements ModelDraft {}
}
