package opcit.corpus.fetching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opcit.corpus.Lanterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Fetches what there is no place for. */
class FetchKeepingTest {

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    private Path added;

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingHalfWritten() throws IOException {
        serve(Lanterns.TEXT + "\n".repeat(20_000));
        try (var disk = Jimfs.newFileSystem(
                        Configuration.unix().toBuilder().setMaxSize(8_192).build());
                var bench =
                        FetchBench.of(disk.getPath("/added"), HOST.baseUrl(), List.of(at("/lanterns"), at("/more")))) {
            assertThat(bench.fetch()).contains("could not be kept", "The folder '/added' cannot be written", "space");
            assertThat(bench.kept()).isEmpty();
            assertThat(bench.lanterns()).isEmpty();
        }
        HOST.verify(0, getRequestedFor(urlEqualTo("/more")));
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        serve(Lanterns.TEXT);
        var file = Files.writeString(added.resolve("file"), "not a folder");
        try (var bench = FetchBench.of(file.resolve("added"), HOST.baseUrl(), List.of(at("/lanterns")))) {
            assertThat(bench.fetch()).contains("could not be kept", "make it writable, or set opcit.corpus.added");
        }
    }

    private static void serve(String text) {
        HOST.stubFor(get("/lanterns")
                .willReturn(aResponse().withHeader("Content-Type", "text/plain").withBody(text)));
    }

    private static String at(String path) {
        return HOST.baseUrl() + path;
    }
}
