package opcit.briefing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, which opens what Opcit writes. */
final class LibreOffice {

    private LibreOffice() {}

    /** Leaves a test out where there is no LibreOffice, but never where the build is checked. */
    static void assumeHere() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")) || System.getenv("CI") != null,
                "LibreOffice is not on this machine, so nothing was opened: apt-get install libreoffice-writer");
    }

    /** Opens the folder's file and saves it in another format beside it. */
    static Path convert(Path folder, String name, String format) throws IOException, InterruptedException {
        return convert(folder, name, format, folder);
    }

    static Path convert(Path folder, String name, String format, Path to) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        to.toString(),
                        folder.resolve(name).toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new AssertionError("LibreOffice does not open " + name + ": " + told);
        }
        return to.resolve(name.replaceFirst("\\.[a-z]+$", "." + format));
    }
}
