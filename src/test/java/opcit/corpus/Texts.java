package opcit.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that tests read. */
public final class Texts {

    public static final Path CATALOGUE = Path.of("index/catalogue.yaml");
    public static final Path FOLDER = Path.of("index/texts");

    /** The reference texts of the other works, which the repository does not carry. */
    public static final Path REFERENCE = Path.of("../shared/texts");

    private Texts() {}

    /** The library with the resolution that the repository carries and no other text. */
    public static Library resolutionAlone() {
        return read(FOLDER);
    }

    /** The library with the texts of folders. */
    public static Library read(Path... folders) {
        return corpus(Path.of("target/no-such-folder"), folders).library();
    }

    /** A corpus over folders that keeps what is added in another one. */
    public static Corpus corpus(Path added, Path... folders) {
        var catalogue = Catalogue.read(CATALOGUE);
        return new Corpus(
                catalogue,
                CorpusConfiguration.references(catalogue, Path.of("index/fingerprints")),
                Editorial.read(Path.of("index/headnotes"), Path.of("index/glosses"), catalogue.works()),
                List.of(folders),
                added);
    }

    /** Resolution 61/165. */
    public static Instrument resolution() {
        return resolutionAlone().first().orElseThrow();
    }

    /** Whether the reference texts are on this machine. */
    public static boolean areHere() {
        return Files.isDirectory(REFERENCE);
    }

    /** Every text that is on this machine. */
    public static Stream<Instrument> all() {
        return read(FOLDER, REFERENCE).instruments().stream();
    }
}
