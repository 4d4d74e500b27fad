package opcit.verification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.corpus.Act;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/** What a sentence may rest on: its quotes, and the verb and the addressee of each act that they are cut from. */
record Grounds(List<CutQuote> quotes) {

    Grounds {
        quotes = List.copyOf(quotes);
    }

    /** The words that are shown, folded and in lower case. */
    String shown() {
        return quotes.stream().map(CutQuote::text).map(Grounds::lower).collect(Collectors.joining(" … "));
    }

    /** The shown words with the verbs and addressees that govern them, in lower case. */
    String governed() {
        return Stream.concat(
                        quotes.stream().flatMap(quote -> acts(quote).flatMap(act -> heads(act, quote.provision()))),
                        Stream.of(shown()))
                .collect(Collectors.joining(" … "));
    }

    private static Stream<String> heads(Act act, Provision provision) {
        return Stream.concat(Stream.of(act.verb()), act.addressee().stream())
                .map(span -> lower(span.of(provision.text())));
    }

    /** The acts that a quote is cut from. */
    static Stream<Act> acts(CutQuote quote) {
        return quote.provision().acts().stream().filter(act -> overlap(act.span(), quote.span()));
    }

    /** The provisions that the quotes are cut from, in lower case. */
    String provisions() {
        return quotes.stream().map(quote -> lower(quote.provision().text())).collect(Collectors.joining(" … "));
    }

    /** What the quotes are of: titles and citations, in lower case. */
    String titles() {
        return quotes.stream()
                .flatMap(quote -> Stream.of(
                        quote.instrument().work().title(),
                        quote.instrument().opening(),
                        quote.provision().heading(),
                        quote.citation().written(),
                        quote.citation().inWords()))
                .map(Grounds::lower)
                .collect(Collectors.joining(" … "));
    }

    /** Whether every text that is quoted binds its parties. */
    boolean bind() {
        return quotes.stream().allMatch(quote -> quote.kind().binding());
    }

    boolean anyBinds() {
        return quotes.stream().anyMatch(quote -> quote.kind().binding());
    }

    static String lower(String text) {
        return FoldedText.fold(text).toLowerCase(Locale.ROOT);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
