package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Trip
class FirstVisitTest {

    private static final int LIMIT = 200_000;

    @Test
    void transfersLessThan200KilobytesBesideItsFonts(Reader reader) {
        var responses = new ArrayList<Response>();
        reader.page().onResponse(responses::add);
        reader.open("/");
        assertThat(reader.main()).containsText("remittances");
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        var sent = responses.stream().filter(response -> !isFont(response)).toList();
        assertThat(sent).hasSizeGreaterThan(3);
        assertThat(weight(sent)).as(() -> listed(sent)).isBetween(20_000, LIMIT);
    }

    @Test
    void asksNobodyElseForAnything(Reader reader) {
        var hosts = new ArrayList<String>();
        reader.page().onRequest(request -> hosts.add(request.url()));
        reader.open("/");
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(hosts).isNotEmpty().allMatch(url -> url.startsWith(reader.address("/")));
    }

    private static boolean isFont(Response response) {
        return response.request().resourceType().equals("font");
    }

    private static int weight(List<Response> responses) {
        return responses.stream().mapToInt(FirstVisitTest::weight).sum();
    }

    private static int weight(Response response) {
        return response.request().sizes().responseBodySize;
    }

    private static String listed(List<Response> responses) {
        return responses.stream()
                .map(response -> "%,d %s".formatted(weight(response), response.url()))
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
