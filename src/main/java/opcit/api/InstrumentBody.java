package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.corpus.fetching.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * A work in a list, with how many provisions were read of it.
 *
 * @param fetching how far its fetching has come, when it is missing and was tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstrumentBody(
        @JsonUnwrapped WorkBody work,
        int provisions,
        @Nullable FetchingBody fetching) {

    static InstrumentBody of(Holding holding, Library library, Fetcher fetcher) {
        return new InstrumentBody(
                WorkBody.of(holding, library),
                switch (holding) {
                    case Holding.Present present ->
                        present.instrument().provisions().size();
                    case Holding.Missing missing -> 0;
                },
                switch (holding) {
                    case Holding.Present present -> null;
                    case Holding.Missing missing ->
                        fetcher.fetching(missing.work().id())
                                .map(FetchingBody::of)
                                .orElse(null);
                });
    }
}
