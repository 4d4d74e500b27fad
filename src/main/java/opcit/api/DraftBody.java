package opcit.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import opcit.corpus.Corpus;
import opcit.corpus.Library;

/**
 * What was read of a file that a person would add.
 *
 * @param known whether it is the text of a work of the catalogue
 * @param inLibrary whether the library has a text of that work
 */
record DraftBody(@JsonUnwrapped TextBody text, boolean known, boolean inLibrary) {

    static DraftBody of(Corpus.Draft draft, Library library) {
        return new DraftBody(
                TextBody.of(draft.holding(), library),
                draft.known(),
                library.instrument(draft.holding().work().id()).isPresent());
    }
}
