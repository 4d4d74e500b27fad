package opcit.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, which opens what Opcit writes. */
final class LibreOffice {

    private LibreOffice() {}

    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/bin/soffice"));
    }

    /** Opens the folder's file and saves it in another format beside it. */
    static Path convert(Path folder, String name, String format) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        folder.resolve(name).toString())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new AssertionError("LibreOffice does not open " + name + ": " + told);
        }
        return folder.resolve(name.replaceFirst("\\.[a-z]+$", "." + format));
    }
}
