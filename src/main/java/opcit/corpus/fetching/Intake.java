package opcit.corpus.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import opcit.corpus.formats.Format;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;

/** Takes in what an address sent, as far as it is what it says it is. */
final class Intake {

    /** What is asked for, best first. */
    static final String ACCEPTED =
            "application/pdf, text/html;q=0.9, application/xhtml+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8,"
                    + " application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.7, text/plain;q=0.6";

    // XHTML and Akoma Ntoso are both sent as XML.
    private static final Map<String, Set<Format>> FORMATS = Map.of(
            "application/pdf",
            Set.of(Format.PDF),
            "text/html",
            Set.of(Format.HTML),
            "application/xhtml+xml",
            Set.of(Format.HTML),
            "application/xml",
            Set.of(Format.AKOMA_NTOSO, Format.HTML),
            "text/xml",
            Set.of(Format.AKOMA_NTOSO, Format.HTML),
            "application/akn+xml",
            Set.of(Format.AKOMA_NTOSO),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of(Format.DOCX),
            "text/plain",
            Set.of(Format.PLAIN_TEXT));
    private static final int PIECE = 1 << 16;

    private final Clock clock;

    Intake(Clock clock) {
        this.clock = clock;
    }

    /** @param taken told how many bytes have come so far, again and again */
    Reply read(HttpResponse<?> response, InputStream sent, LongConsumer taken) {
        return switch (response.statusCode()) {
            case 200 -> body(response, sent, taken);
            case 429, 502, 503, 504 ->
                new Reply.Later(
                        "is busy (it answered %d)".formatted(response.statusCode()),
                        response.headers()
                                .firstValue("Retry-After")
                                .flatMap(header -> RetryAfter.read(header, clock.instant())));
            case 401, 403 -> new Reply.Refused("lets no program in (it answered %d)".formatted(response.statusCode()));
            case 404, 410 -> new Reply.Refused("has no text there (it answered %d)".formatted(response.statusCode()));
            default -> new Reply.Refused("answered %d".formatted(response.statusCode()));
        };
    }

    private static Reply body(HttpResponse<?> response, InputStream sent, LongConsumer taken) {
        var type = response.headers().firstValue("Content-Type").orElse("a file of no stated type");
        var formats = FORMATS.get(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        if (formats == null) {
            return new Reply.Refused("sent %s, which Opcit does not read".formatted(type));
        }
        if (response.headers().firstValueAsLong("Content-Length").orElse(0) > Source.LARGEST) {
            return tooLarge();
        }
        var body = new ByteArrayOutputStream();
        try {
            var piece = new byte[PIECE];
            for (var read = sent.read(piece); read >= 0; read = sent.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > Source.LARGEST) {
                    return tooLarge();
                }
                taken.accept(body.size());
            }
        } catch (IOException e) {
            return Reply.Later.of("broke off after %,d bytes".formatted(body.size()), e);
        }
        return checked(body.toByteArray(), type, formats);
    }

    private static Reply checked(byte[] bytes, String type, Set<Format> formats) {
        try {
            var format = Format.of(new Source("fetched", bytes));
            return formats.contains(format)
                    ? new Reply.Whole(new Source("fetched" + extension(format), bytes))
                    : new Reply.Refused("says that it sends %s and sends something else".formatted(type));
        } catch (UnreadableText e) {
            return new Reply.Refused("sent a file that cannot be read: " + e.getMessage());
        }
    }

    private static Reply tooLarge() {
        return new Reply.Refused("sent more than 20 MB");
    }

    private static String extension(Format format) {
        return switch (format) {
            case PLAIN_TEXT -> ".txt";
            case HTML -> ".html";
            case DOCX -> ".docx";
            case PDF -> ".pdf";
            case AKOMA_NTOSO -> ".xml";
        };
    }
}
