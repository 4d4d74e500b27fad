package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gives the library XML files that mean harm. */
class MarkupReaderTest {

    private static final Corpus CORPUS = Texts.corpus(Path.of("target/no-such-folder"));
    private static final String HEAD = "<?xml version=\"1.0\"?>\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a SYSTEM "http://localhost:PORT/a.dtd"><a/>                                     | it has a DOCTYPE
            <!DOCTYPE a [<!ENTITY e SYSTEM "http://localhost:PORT/e">]><a>&e;</a>                     | it has a DOCTYPE
            <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>                          | it has a DOCTYPE
            <!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost:PORT/p"> %p;]><a/>                     | it has a DOCTYPE
            <!DOCTYPE a PUBLIC "-//a//a" "file:SECRET" []><a/>                                        | it has a DOCTYPE
            <a>&e;</a>                                                                                | line 2
            <a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="file:SECRET" parse="text"/></a> | its root is <a>
            <a><b></a>                                                                                | line 2
            <a                                                                                        | line
            <a>1 < 2</a>                                                                              | line 2
            <a/><a/>                                                                                  | line 2
            <a b="1" b="2"/>                                                                          | line 2
            <a>&#0;</a>                                                                               | line 2
            ''                                                                                        | line
            """)
    void readsNoOtherFileAndSaysWhatIsWrong(String file, String said) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET WORDS");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            refuses(
                    HEAD
                            + file.replace(
                                            "PORT",
                                            Integer.toString(server.getAddress().getPort()))
                                    .replace("SECRET", secret.toString()),
                    said);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void doesNotLaughABillionTimes() {
        var laughs = new StringBuilder(HEAD + "<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        refuses(laughs + "]><a>&e29;</a>", "it has a DOCTYPE");
    }

    @Test
    void readsNoMoreThanATextCanHold() {
        refuses(HEAD + "<a>" + "words ".repeat(5_000_000) + "</a>", "larger than 20 MB");
        refuses(HEAD + "<a>" + "<b/>".repeat(4_000_000) + "</a>", "more than 200000 elements");
        refuses(HEAD + "<a>".repeat(2_000_000), "more than 60 deep");
    }

    @Test
    void isQuickWithTheWorstThatItReads() {
        var marks = "<noteRef href=\"#n\"/>".repeat(100_000);
        var note = "<authorialNote eId=\"n\"><p>Note.</p></authorialNote>";
        reads("<article><content><p>A" + note + marks + "</p></content></article>");
        reads("<paragraph><content><p>A</p></content></paragraph>".repeat(30_000));
        reads("<article><num>" + "1 (".repeat(300_000) + "</num><content><p>A</p></content></article>");
    }

    private static void reads(String body) {
        var file = HEAD + "<akomaNtoso xmlns=\"" + AkomaNtosoWriter.NAMESPACE + "\"><act><meta/><body>" + body
                + "</body></act></akomaNtoso>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> AkomaNtosoReader.read(new Source("text.xml", file.getBytes(StandardCharsets.UTF_8))));
    }

    private static void refuses(String file, String said) {
        var source = new Source("text.xml", file.getBytes(StandardCharsets.UTF_8));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> CORPUS.read(source))
                        .isInstanceOf(UnreadableText.class)
                        .hasMessageContaining(said)
                        .hasMessageNotContaining("SECRET"));
    }
}
