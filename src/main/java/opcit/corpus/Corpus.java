package opcit.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opcit.citation.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the texts of the catalogue's works in the folders of this machine and reads them. */
final class Corpus {

    private static final Logger LOG = LoggerFactory.getLogger(Corpus.class);
    private static final long LARGEST_FILE = 20L << 20;

    private static final String NOT_READ =
            "this version of Opcit reads General Assembly resolutions and no other texts.";

    private final Catalogue catalogue;
    private final List<Path> folders;
    private final Names names;

    Corpus(Catalogue catalogue, List<Path> folders) {
        this.catalogue = catalogue;
        this.folders = List.copyOf(folders);
        this.names = catalogue.names();
    }

    /** Reads what is there; a text that is absent or unreadable is missing, and the rest is read all the same. */
    Library read() {
        return new Library(catalogue.works().stream().map(this::holding).toList(), names);
    }

    private Holding holding(Work work) {
        var file = folders.stream()
                .map(folder -> folder.resolve(work.id() + ".txt"))
                .filter(Files::isRegularFile)
                .findFirst();
        return file.isEmpty() ? absent(work) : read(work, file.get());
    }

    private Holding absent(Work work) {
        if (reader(work).isEmpty()) {
            return new Holding.Missing(
                    work, work.citedAs() + " is not in the library: " + NOT_READ + officialText(work));
        }
        var places = folders.stream()
                .map(folder -> folder.resolve(work.id() + ".txt").toString())
                .collect(Collectors.joining(" or "));
        return new Holding.Missing(
                work,
                "The text of %s is not on this machine. To add it, save the official text as %s (plain text, UTF-8) and"
                                .formatted(work.citedAs(), places)
                        + " start Opcit again."
                        + officialText(work));
    }

    private static String officialText(Work work) {
        return " Its official text: %s.".formatted(work.source());
    }

    private Holding read(Work work, Path file) {
        var reader = reader(work);
        if (reader.isEmpty()) {
            return absent(work);
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new UnreadableText("it is larger than 20 MB");
            }
            var bytes = Files.readAllBytes(file);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Holding.Present(reader.get().read(work, text, fingerprint(bytes)));
        } catch (CharacterCodingException e) {
            return unreadable(work, file, "it is not UTF-8");
        } catch (UnreadableText | IOException e) {
            return unreadable(work, file, String.valueOf(e.getMessage()));
        }
    }

    private Optional<ResolutionReader> reader(Work work) {
        return work.kind() == Kind.RESOLUTION ? Optional.of(new ResolutionReader(names)) : Optional.empty();
    }

    private static Holding unreadable(Work work, Path file, String why) {
        LOG.warn("{} was not read: {}", file, why);
        return new Holding.Missing(
                work,
                "The text of %s was found as %s but not read: %s. Save the official text, as the United Nations issued it, there and start Opcit again."
                        .formatted(work.citedAs(), file, why));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
