package opcit.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The briefings in the database. */
final class KeptBriefings {

    private final JdbcClient database;

    KeptBriefings(JdbcClient database) {
        this.database = database;
    }

    int count() {
        return database.sql("select count(*) from briefing")
                .query(Integer.class)
                .single();
    }

    void create(String id, String title, Instant now) {
        database.sql("insert into briefing (id, title, created, changed) values (?, ?, ?, ?)")
                .params(id, title, at(now), at(now))
                .update();
    }

    Optional<Briefing> find(String id) {
        return database.sql("select id, title, created, changed from briefing where id = ? and deleted is null")
                .param(id)
                .query((row, n) -> briefing(row, pins(id)))
                .optional();
    }

    /** All briefings that are not deleted, the last changed first. */
    List<Briefing> all() {
        return database.sql("select id, title, created, changed from briefing where deleted is null"
                        + " order by changed desc, id")
                .query((row, n) -> briefing(row, pins(row.getString("id"))))
                .list();
    }

    private static Briefing briefing(ResultSet row, List<Pin> pins) throws SQLException {
        return new Briefing(
                row.getString("id"),
                row.getString("title"),
                instant(row, "created"),
                instant(row, "changed"),
                Briefing.grouped(pins));
    }

    private List<Pin> pins(String briefing) {
        return database.sql("select * from pin where briefing = ? and deleted is null order by place, pinned, id")
                .param(briefing)
                .query((row, n) -> new Pin(
                        row.getString("id"),
                        row.getString("heading"),
                        new Place(
                                new InstrumentId(row.getString("instrument")), Locator.parse(row.getString("locator"))),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        row.getString("words"),
                        row.getString("fingerprint"),
                        row.getString("note"),
                        instant(row, "pinned")))
                .list();
    }

    void rename(String id, String title) {
        database.sql("update briefing set title = ? where id = ?")
                .params(title, id)
                .update();
    }

    void touch(String id, Instant now) {
        database.sql("update briefing set changed = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    /** Marks the briefing as deleted, or with no time as not deleted; says whether that changed anything. */
    boolean delete(String id, @Nullable Instant when) {
        return database.sql("update briefing set deleted = :when where id = :id and (deleted is null) = :was")
                        .param("when", when == null ? null : at(when), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id)
                        .param("was", when != null)
                        .update()
                > 0;
    }

    /** Adds the pin as the last. */
    void add(String briefing, Pin pin) {
        database.sql("""
                        insert into pin (id, briefing, heading, place, instrument, locator, starts, ends, words,
                                         fingerprint, note, pinned)
                        values (:id, :briefing, :heading,
                                (select coalesce(max(place), 0) + 1 from pin where briefing = :briefing),
                                :instrument, :locator, :starts, :ends, :words, :fingerprint, :note, :pinned)""")
                .param("id", pin.id())
                .param("briefing", briefing)
                .param("heading", pin.heading())
                .param("instrument", pin.place().instrument().value())
                .param("locator", pin.place().locator().toString())
                .param("starts", pin.start())
                .param("ends", pin.end())
                .param("words", pin.words())
                .param("fingerprint", pin.fingerprint())
                .param("note", pin.note())
                .param("pinned", at(pin.pinned()))
                .update();
    }

    void annotate(String pin, String note) {
        database.sql("update pin set note = ? where id = ?").params(note, pin).update();
    }

    void place(String pin, String heading, int place) {
        database.sql("update pin set heading = ?, place = ? where id = ?")
                .params(heading, place, pin)
                .update();
    }

    void group(String pin, String heading) {
        database.sql("update pin set heading = ? where id = ?")
                .params(heading, pin)
                .update();
    }

    /** Marks the briefing's pin as deleted, or with no time as not deleted; says whether that changed anything. */
    boolean deletePin(String briefing, String pin, @Nullable Instant when) {
        return database.sql("""
                                update pin set deleted = :when
                                where id = :pin and briefing = :briefing and (deleted is null) = :was""")
                        .param("when", when == null ? null : at(when), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("pin", pin)
                        .param("briefing", briefing)
                        .param("was", when != null)
                        .update()
                > 0;
    }

    /** Takes away for good what was deleted before. */
    void purge(Instant before) {
        database.sql("delete from briefing where deleted < ?").param(at(before)).update();
        database.sql("delete from pin where deleted < ?").param(at(before)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
