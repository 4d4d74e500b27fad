package opcit.verification;

import opcit.citation.Citation;
import opcit.corpus.Instrument;
import opcit.corpus.Kind;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/** A quote as it is cut: it holds the provision and the place of the cut, never words of its own. */
record CutQuote(Instrument instrument, Provision provision, Span span, boolean continues) implements Quote {

    CutQuote {
        if (span.length() == 0 || span.end() > provision.text().length()) {
            throw new IllegalArgumentException("%s cannot be cut from %s"
                    .formatted(span, instrument.citation(provision).written()));
        }
    }

    static CutQuote whole(Instrument instrument, Provision provision) {
        return new CutQuote(instrument, provision, new Span(0, provision.text().length()), false);
    }

    @Override
    public Citation citation() {
        return instrument.citation(provision);
    }

    @Override
    public int start() {
        return span.start();
    }

    @Override
    public int end() {
        return span.end();
    }

    @Override
    public String text() {
        return span.of(provision.text());
    }

    @Override
    public Kind kind() {
        return instrument.work().kind();
    }

    /** Whether the other one has all of its words. */
    boolean isWithin(CutQuote other) {
        return instrument.id().equals(other.instrument.id())
                && provision.equals(other.provision)
                && other.start() <= start()
                && end() <= other.end();
    }
}
