package opcit.corpus;

import java.nio.file.Path;
import java.util.List;

/** The texts that tests read. */
public final class Texts {

    public static final Path CATALOGUE = Path.of("index/catalogue.yaml");
    public static final Path FOLDER = Path.of("index/texts");

    private Texts() {}

    /** The library with the resolution that the repository carries and no other text. */
    public static Library resolutionAlone() {
        return read(FOLDER);
    }

    /** The library with the texts of a folder. */
    public static Library read(Path folder) {
        return new Corpus(Catalogue.read(CATALOGUE), List.of(folder)).read();
    }

    /** Resolution 61/165. */
    public static Instrument resolution() {
        return resolutionAlone().first().orElseThrow();
    }
}
