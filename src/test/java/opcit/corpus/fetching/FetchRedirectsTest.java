package opcit.corpus.fetching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opcit.corpus.Lanterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches from hosts that lead on. */
class FetchRedirectsTest {

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @RegisterExtension
    static final WireMockExtension OTHER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    private Path added;

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsToAnotherHostThatIsAllowed(int status) {
        HOST.stubFor(get("/lanterns").willReturn(redirect(status, "/moved?to=other")));
        HOST.stubFor(get("/moved?to=other").willReturn(redirect(status, OTHER.baseUrl() + "/text")));
        OTHER.stubFor(get("/text").willReturn(text()));
        assertThat(failure(FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl(), OTHER.baseUrl()), at("/lanterns")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org | is not on a host that opcit.corpus.fetching.hosts lists
            http://www.un.org   | is not an address that begins with https://
            https://localhost   | is an address inside this network
            file://                  | is not an address that begins with https://
            """)
    void doesNotFollowElsewhere(String elsewhere, String reason) {
        HOST.stubFor(get("/lanterns").willReturn(redirect(302, elsewhere + "/a/long/path?to=it")));
        assertThat(failure(
                        FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl(), "www.un.org", "localhost"),
                        at("/lanterns")))
                .contains(" leads to " + elsewhere + ", which " + reason);
    }

    @Test
    void doesNotFollowToAnotherPortOfAnAllowedHost() {
        HOST.stubFor(get("/lanterns").willReturn(redirect(302, OTHER.baseUrl() + "/text")));
        assertThat(failure()).contains("leads to " + OTHER.baseUrl());
        OTHER.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void endsALoop() {
        HOST.stubFor(get("/lanterns").willReturn(redirect(302, "/lanterns")));
        assertThat(failure()).endsWith(" leads on more than 5 times.");
        HOST.verify(6, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://[broken"})
    void saysThatARedirectLeadsNowhere(String location) {
        var nowhere = aResponse().withStatus(302);
        HOST.stubFor(
                get("/lanterns").willReturn(location.isEmpty() ? nowhere : nowhere.withHeader("Location", location)));
        assertThat(failure()).endsWith(" leads on (it answered 302) without saying where.");
    }

    private String failure() {
        return failure(FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl()), at("/lanterns"));
    }

    /** Why the text could not be had, and that then nothing was kept; empty when it was. */
    private String failure(FetchSettings settings, String address) {
        try (var bench = FetchBench.of(added, settings, Map.of(), List.of(address), List.of())) {
            var failure = bench.fetch();
            assertThat(bench.kept()).hasSize(failure.isEmpty() ? 1 : 0);
            return failure;
        }
    }

    private static ResponseDefinitionBuilder text() {
        return aResponse().withHeader("Content-Type", "text/plain").withBody(Lanterns.TEXT);
    }

    private static ResponseDefinitionBuilder redirect(int status, String location) {
        return aResponse().withStatus(status).withHeader("Location", location);
    }

    private static String at(String path) {
        return HOST.baseUrl() + path;
    }
}
