package opcit.chat;

import java.util.function.Consumer;
import opcit.answer.Progress;

/** Retells the progress of an answer in the words of the doors. */
final class Retold implements Consumer<Progress> {

    private final Listener listener;
    private final QuoteNumbers numbers = new QuoteNumbers();

    Retold(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void accept(Progress progress) {
        switch (progress) {
            case Progress.Verified verified -> {
                var claim = AnswerBody.ClaimBody.of(verified.claim(), numbers);
                listener.claim(
                        claim,
                        numbers.bodies().stream()
                                .filter(quote -> claim.quotes().contains(quote.n()))
                                .toList());
            }
            case Progress.Withdrawn withdrawn -> {
                numbers.forget();
                listener.withdrawn();
            }
            case Progress.Begun begun -> passOver();
            case Progress.Gathered gathered -> passOver();
            case Progress.Writing writing -> passOver();
            case Progress.Struck struck -> passOver();
            case Progress.Asked asked -> passOver();
        }
    }

    // An answer grows by claims alone.
    private static void passOver() {}
}
