package opcit.chat;

import java.util.List;

/** Whoever wants to hear an answer while it is being made. Nothing unverified is ever told. */
public interface Listener {

    /**
     * A claim has been verified.
     *
     * @param quotes the quotes that it rests on, numbered as in the whole answer
     */
    void claim(AnswerBody.ClaimBody claim, List<AnswerBody.QuoteBody> quotes);

    /** The claims told so far are not part of the answer after all; others follow. */
    void withdrawn();
}
