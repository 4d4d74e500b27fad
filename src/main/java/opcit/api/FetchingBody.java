package opcit.api;

import opcit.corpus.fetching.Fetching;

/**
 * How far the fetching of a missing text has come.
 *
 * @param state {@code waiting}, {@code fetching} or {@code failed}
 * @param detail the same as one or two sentences for a person
 * @param address where the text is asked for, or can be opened by hand
 */
record FetchingBody(String state, String detail, String address) {

    static FetchingBody of(Fetching fetching) {
        var address = fetching.address().toString();
        return switch (fetching) {
            case Fetching.Waiting waiting ->
                new FetchingBody("waiting", "%s will be asked for it.".formatted(waiting.host()), address);
            case Fetching.Underway underway ->
                new FetchingBody(
                        "fetching", "%,d bytes so far from %s.".formatted(underway.bytes(), underway.host()), address);
            case Fetching.Failed failed ->
                new FetchingBody("failed", "%s Open its address by hand.".formatted(failed.why()), address);
        };
    }
}
