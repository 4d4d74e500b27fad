package opcit.llm;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opcit.llm.ModelFailure.Reason;

/** Tells from what LangChain4j reports what went wrong with a model. */
final class Failures {

    // 529 is Anthropic's word for being overloaded.
    private static final Set<Integer> MAY_PASS = Set.of(408, 409, 425, 429, 500, 502, 503, 504, 529);

    private Failures() {}

    static ModelFailure of(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> new ModelFailure(
                        Reason.BROKE_OFF,
                        "it broke off (%s)".formatted(thrown.getClass().getSimpleName())));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private static Optional<ModelFailure> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refused(refusal));
            case HttpTimeoutException late ->
                Optional.of(new ModelFailure(Reason.TOO_SLOW, "it did not begin to answer in time"));
            case ConnectException nobody -> Optional.of(new ModelFailure(Reason.UNREACHABLE, "it cannot be reached"));
            default -> Optional.empty();
        };
    }

    // What the provider writes beside the status may hold the request, so it is not passed on.
    private static ModelFailure refused(Refusal refusal) {
        var status = refusal.statusCode();
        if (MAY_PASS.contains(status)) {
            return new ModelFailure(Reason.BUSY, refusal.retryAfter(), "it is busy (it answered %d)".formatted(status));
        }
        return new ModelFailure(
                Reason.REFUSED,
                switch (status) {
                    case 401, 403 ->
                        "it does not accept the key (it answered %d): set %s".formatted(status, ModelConfiguration.KEY);
                    case 404 ->
                        "there is no such model there (it answered 404): see opcit.model.name and"
                                + " opcit.model.base-url";
                    default -> "it refused the request (it answered %d)".formatted(status);
                });
    }
}
