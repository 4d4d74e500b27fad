package opcit.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opcit.corpus.Library;
import opcit.corpus.Texts;

/** Libraries whose resolution is not as it was. */
final class ChangedTexts {

    private ChangedTexts() {}

    /** The resolution with some of its words exchanged. */
    static Library with(String words, String by) {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "changed-");
            var text = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
            if (!text.contains(words)) {
                throw new AssertionError("The resolution has no '" + words + "'");
            }
            Files.writeString(folder.resolve("a-res-61-165.txt"), text.replace(words, by));
            return Texts.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue without a text. */
    static Library none() {
        return Texts.read(Path.of("target/no-such-folder"));
    }
}
