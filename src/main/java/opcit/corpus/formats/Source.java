package opcit.corpus.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of a text, as it was found, fetched or added. */
public final class Source {

    /** The most that a file may hold: 20 MB. */
    public static final int LARGEST = 20 << 20;

    private final String name;
    private final byte[] bytes;

    /**
     * @param name its file name, without folders
     * @param bytes all of it
     */
    public Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /**
     * The file as it lies in its folder.
     *
     * @throws UnreadableText when it is larger than {@link #LARGEST}
     */
    public static Source of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableText("it is larger than 20 MB; save the text alone");
        }
        return new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    public String name() {
        return name;
    }

    /** All that it holds; not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** The file's name without its extension, in the form of an id: "A_RES_61_165.pdf" gives "a-res-61-165". */
    public String stem() {
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
