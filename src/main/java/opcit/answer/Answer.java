package opcit.answer;

import java.util.List;
import opcit.evidence.Exhibit;
import opcit.verification.Verdict;

/** What Opcit says to a question. */
public sealed interface Answer {

    /** Plain sentences beside the answer; for the two that are not grounded, the first is the answer itself. */
    List<String> notices();

    /**
     * The texts answer.
     *
     * @param claims verified, at least one
     * @param seeAlso provisions of other articles that nearly are part of the answer, nearest first
     * @param drafter who wrote the sentences: {@code composed}, or {@code model:NAME}
     */
    record Grounded(List<Verdict.Upheld> claims, List<Exhibit> seeAlso, List<String> notices, String drafter)
            implements Answer {

        public Grounded {
            claims = List.copyOf(claims);
            seeAlso = List.copyOf(seeAlso);
            notices = List.copyOf(notices);
        }
    }

    /** The texts do not answer; the nearest provisions are offered as such. */
    record NotFound(List<String> notices, List<Exhibit> nearest) implements Answer {

        public NotFound {
            notices = List.copyOf(notices);
            nearest = List.copyOf(nearest);
        }
    }

    /** The question needs a word more, and the first notice asks for it. */
    record AskBack(List<String> notices) implements Answer {

        public AskBack {
            notices = List.copyOf(notices);
        }
    }
}
