package opcit.verification;

import java.util.Optional;

/** A way in which a sentence may say something that the words it rests on do not say. */
@FunctionalInterface
interface Objection {

    /**
     * Why the sentence does not stand, for the log; empty when there is nothing to object.
     *
     * @param sentence plain, without marks of emphasis
     */
    Optional<String> to(String sentence, Grounds grounds);
}
