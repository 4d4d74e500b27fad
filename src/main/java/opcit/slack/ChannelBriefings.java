package opcit.slack;

import java.util.List;
import java.util.Optional;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The briefings that were made in a channel: who has the link has the briefing, so each channel sees its own. */
final class ChannelBriefings {

    private final JdbcClient database;
    private final Briefings briefings;

    ChannelBriefings(JdbcClient database, Briefings briefings) {
        this.database = database;
        this.briefings = briefings;
    }

    /** A channel of a workspace. */
    record Channel(String team, String id) {}

    /** The channel's briefings that are not deleted, the last changed first. */
    List<Briefing> of(Channel channel) {
        return database
                .sql("""
                        select briefing from slack_briefing join briefing on id = briefing
                        where team = ? and channel = ? order by changed desc, id""")
                .params(channel.team(), channel.id())
                .query((row, n) -> briefings.find(row.getString("briefing")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Makes a briefing that belongs to the channel. */
    Briefing create(Channel channel, String title) {
        var briefing = briefings.create(title);
        database.sql("insert into slack_briefing (team, channel, briefing) values (?, ?, ?)")
                .params(channel.team(), channel.id(), briefing.id())
                .update();
        return briefing;
    }
}
