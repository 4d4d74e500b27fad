package opcit.corpus;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a provision does, in the words in which it does it: "Encourages all States to …".
 *
 * @param span the whole act, from its verb to the next act or the end
 * @param verb the operative or preambular verb with what belongs to it: "Strongly condemns", "Bearing in mind"
 * @param addressee whom it addresses ("all States"); empty when it addresses nobody
 * @param limbs the things asked for, each opening with its infinitive ("to train public officials …"); empty when the
 *     act asks for nothing
 */
public record Act(Span span, Span verb, Optional<Span> addressee, List<Span> limbs) {

    public Act {
        limbs = List.copyOf(limbs);
    }
}
