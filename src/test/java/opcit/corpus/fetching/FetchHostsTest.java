package opcit.corpus.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import opcit.corpus.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

class FetchHostsTest {

    // Addresses are written in numbers, so that no name is looked up.
    private static final Hosts HOSTS = Hosts.of(List.of(
            "93.184.216.34",
            "WWW.UN.INVALID",
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.7",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "[::1]",
            "[fd00::1]",
            "[fe80::1]",
            "[::ffff:127.0.0.1]",
            "http://localhost:8089"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://93.184.216.34/text        |         | a listed host
            https://93.184.216.34:443/text    |         | on its usual port
            HTTPS://www.un.invalid/text       |         | letter case says nothing
            http://localhost:8089/text        |         | a listed origin, though neither https nor outside
            http://93.184.216.34/text         | https:// | not https
            https://93.184.216.34:8443/text   | https:// | another port
            ftp://93.184.216.34/text          | https:// | another protocol
            mailto:someone@example.org        | https:// | no host at all
            https://93.184.216.35/text        | lists    | another host
            https://www.un.invalid.example.org/ | lists  | a longer name
            https://un.invalid/               | lists    | a shorter name
            https://www.un.invalid@example.org/ | lists  | a name where the user stands
            http://localhost:8090/text        | https:// | another port of a listed origin
            https://localhost/text            | lists    | another protocol of a listed origin
            https://127.0.0.1/                | inside   | this machine
            https://10.1.2.3/                 | inside   | a private network
            https://192.168.0.7/              | inside   | a private network
            https://169.254.169.254/          | inside   | where clouds keep their secrets
            https://100.64.0.1/               | inside   | a carrier's network
            https://0.0.0.0/                  | inside   | this machine too
            https://[::1]/                    | inside   | this machine
            https://[fd00::1]/                | inside   | a private network
            https://[fe80::1]/                | inside   | the same cable
            https://[::ffff:127.0.0.1]/       | inside   | this machine in disguise
            """)
    void asksListedHostsOnly(URI address, String objection, String reason) {
        assertThat(HOSTS.objection(address).orElse("")).as(reason).contains(objection == null ? "" : objection);
        assertThat(HOSTS.objection(address).isEmpty()).as(reason).isEqualTo(objection == null);
    }

    /** The hosts of every address in the catalogue are among those that are allowed from the start. */
    @Test
    void everyAddressOfTheCatalogueMayBeAsked() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new FileSystemResource("src/main/resources/application.yaml"))
                .getFirst();
        var listed = Stream.iterate(0, i -> i + 1)
                .map(i -> settings.getProperty("opcit.corpus.fetching.hosts[" + i + "]"))
                .takeWhile(host -> host != null)
                .map(String::valueOf)
                .toList();
        assertThat(Shelf.catalogued())
                .allSatisfy(work -> assertThat(work.particulars().addresses())
                        .isNotEmpty()
                        .allSatisfy(address -> {
                            assertThat(address.getScheme()).isEqualTo("https");
                            assertThat(listed).contains(address.getHost());
                        }));
    }
}
