package opcit.chat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opcit.answer.Answer;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.evidence.Exhibit;
import opcit.verification.Quote;
import opcit.verification.Verdict;

/**
 * An answer as the doors send it.
 *
 * @param nearest of an answer that is not found, what comes nearest
 * @param seeAlso of a grounded one, provisions of other articles that nearly are part of it
 */
public record AnswerBody(
        String kind,
        List<ClaimBody> claims,
        List<QuoteBody> quotes,
        List<Nearest> nearest,
        List<Nearest> seeAlso,
        String drafter,
        List<String> notices,
        String conversation,
        String turn) {

    private static final String WITHOUT_MODEL = "composed";

    /** A sentence and the numbers of the quotes that it rests on. */
    public record ClaimBody(String text, List<Integer> quotes) {

        static ClaimBody of(Verdict.Upheld claim, QuoteNumbers numbers) {
            return new ClaimBody(
                    claim.text(), claim.quotes().stream().map(numbers::of).toList());
        }
    }

    /**
     * A quote: {@code text} is the provision's text from {@code start} to {@code end}, in UTF-16 units; {@code continues}
     * when words between it and the quote before it are left out.
     */
    public record QuoteBody(
            int n,
            String instrument,
            String locator,
            int start,
            int end,
            String text,
            String citation,
            String href,
            String kind,
            boolean binding,
            boolean continues) {

        Place place() {
            return new Place(new InstrumentId(instrument), Locator.parse(locator));
        }

        static QuoteBody of(Quote quote, int n) {
            var place = quote.citation().place();
            return new QuoteBody(
                    n,
                    place.instrument().value(),
                    place.locator().toString(),
                    quote.start(),
                    quote.end(),
                    quote.text(),
                    quote.citation().written(),
                    place.href(),
                    quote.kind().name().toLowerCase(Locale.ROOT),
                    quote.kind().binding(),
                    quote.continues());
        }
    }

    /** A provision near the question, with its whole text. */
    public record Nearest(String instrument, String locator, String citation, String href, String text) {

        static List<Nearest> of(List<Exhibit> exhibits) {
            return exhibits.stream().map(Nearest::of).toList();
        }

        private static Nearest of(Exhibit exhibit) {
            var place = exhibit.citation().place();
            return new Nearest(
                    place.instrument().value(),
                    place.locator().toString(),
                    exhibit.citation().written(),
                    place.href(),
                    exhibit.provision().text());
        }
    }

    /** The same with one notice more. */
    AnswerBody noticing(String notice) {
        var more = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new AnswerBody(kind, claims, quotes, nearest, seeAlso, drafter, more, conversation, turn);
    }

    static AnswerBody of(Answer answer, String conversation, String turn) {
        return switch (answer) {
            case Answer.Grounded grounded -> {
                var numbers = new QuoteNumbers();
                var claims = grounded.claims().stream()
                        .map(claim -> ClaimBody.of(claim, numbers))
                        .toList();
                yield new AnswerBody(
                        "grounded",
                        claims,
                        numbers.bodies(),
                        List.of(),
                        Nearest.of(grounded.seeAlso()),
                        grounded.drafter(),
                        grounded.notices(),
                        conversation,
                        turn);
            }
            case Answer.NotFound notFound ->
                new AnswerBody(
                        "notFound",
                        List.of(),
                        List.of(),
                        Nearest.of(notFound.nearest()),
                        List.of(),
                        WITHOUT_MODEL,
                        notFound.notices(),
                        conversation,
                        turn);
            case Answer.AskBack askBack ->
                new AnswerBody(
                        "askBack",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        WITHOUT_MODEL,
                        askBack.notices(),
                        conversation,
                        turn);
        };
    }
}
