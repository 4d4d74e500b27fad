package opcit.corpus.fetching;

import java.util.Optional;
import opcit.corpus.Corpus;
import opcit.corpus.Instrument;
import opcit.corpus.Work;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;

/**
 * Whether a file that came for a work holds that work's text.
 *
 * <p>An address proves nothing: pages move, and a page that says "not found" may say so with a smile. Where the words of
 * the work are known by their fingerprints, they decide; where not, the file must say at its head what it is.
 */
final class Identity {

    private final Corpus corpus;

    Identity(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Why the file is not the work's text; empty when it is. The reason goes on after "a file that".
     *
     * @param named the file under the work's name
     * @param anonymous the same file under no work's name
     */
    Optional<String> objection(Work work, Source named, Source anonymous) {
        Instrument instrument;
        try {
            instrument = corpus.read(named).holding().instrument();
        } catch (UnreadableText e) {
            return Optional.of("cannot be read as the text of %s: %s".formatted(work.citedAs(), e.getMessage()));
        }
        if (!instrument.id().equals(work.id())) {
            return Optional.of("is the text of %s".formatted(instrument.work().citedAs()));
        }
        if (instrument.provisions().isEmpty()) {
            return Optional.of("holds no provisions");
        }
        return corpus.reference(work.id())
                .map(reference -> reference.isOf(instrument)
                        ? Optional.<String>empty()
                        : Optional.of("has other words than %s has".formatted(work.citedAs())))
                .orElseGet(() -> byHead(work, anonymous));
    }

    private Optional<String> byHead(Work work, Source anonymous) {
        var nothing = Optional.of("does not say at its head that it is %s".formatted(work.citedAs()));
        try {
            var read = corpus.read(anonymous);
            if (!read.known()) {
                return nothing;
            }
            var other = read.holding().work();
            return other.id().equals(work.id())
                    ? Optional.empty()
                    : Optional.of("is the text of %s".formatted(other.citedAs()));
        } catch (UnreadableText e) {
            return nothing;
        }
    }
}
