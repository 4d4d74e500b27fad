package opcit.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import opcit.corpus.Holding;
import opcit.corpus.Library;

/** A work in a list, with how many provisions were read of it. */
record InstrumentBody(@JsonUnwrapped WorkBody work, int provisions) {

    static InstrumentBody of(Holding holding, Library library) {
        return new InstrumentBody(
                WorkBody.of(holding, library),
                switch (holding) {
                    case Holding.Present present ->
                        present.instrument().provisions().size();
                    case Holding.Missing missing -> 0;
                });
    }
}
