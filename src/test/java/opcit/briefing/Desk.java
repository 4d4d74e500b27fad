package opcit.briefing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Briefings over a database, with a clock that stands still and a library that can be exchanged. */
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    Library library = Texts.resolutionAlone();
    private final DataSource database;

    Desk(DataSource database) {
        this.database = database;
    }

    Briefings briefings() {
        return at(NOON);
    }

    Briefings at(Instant now) {
        return new Briefings(
                new KeptBriefings(JdbcClient.create(database)),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                () -> library,
                new BriefingSettings(Duration.ofDays(30), 3),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The whole provision, or its words up to an end. */
    static Briefings.Wish wish(Library library, String instrument, String locator, int end, String heading) {
        var place = new Place(new InstrumentId(instrument), Locator.parse(locator));
        var text = library.provision(place).orElseThrow().text();
        return new Briefings.Wish(place, 0, end == 0 ? text.length() : end, null, "", heading);
    }

    static Briefings.Wish wish(int start, int end, @Nullable String text) {
        var place = new Place(new InstrumentId("a-res-61-165"), Locator.parse("para_12"));
        return new Briefings.Wish(place, start, end, text, "", "");
    }
}
