package opcit.api;

/** What was asked for by its address is not here; the message says what can be done instead. */
final class NotHere extends RuntimeException {

    NotHere(String message) {
        super(message);
    }
}
