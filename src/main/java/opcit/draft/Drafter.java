package opcit.draft;

import opcit.evidence.Evidence;
import opcit.question.Understanding;

/** Drafts an answer from evidence. */
public interface Drafter {

    /** The name that an answer bears: {@code composed}, or {@code model:NAME}. */
    String name();

    /** The claims that the evidence supports, pointing into it. */
    Draft draft(Understanding.Clear question, Evidence evidence);
}
