package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workspaces that installed Opcit, with their tokens, which the database holds encrypted. */
final class Installations implements InstallationService, Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Installations.class);

    private final JdbcClient database;
    private final Slack slack;
    private final TokenKey key;
    private final SlackSettings settings;
    private final Clock clock;

    Installations(JdbcClient database, Slack slack, TokenKey key, SlackSettings settings, Clock clock) {
        this.database = database;
        this.slack = slack;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the workspace is not one that Opcit is for; told to whoever installs it */
    @Override
    public void saveInstallerAndBot(Installer installer) {
        if (installer.getTeamId() == null) {
            throw new IllegalArgumentException(
                    "Opcit is installed into single workspaces, not into a whole organisation.");
        }
        if (!settings.admits(installer.getTeamId())) {
            revoke(installer);
            throw new IllegalArgumentException(
                    "This Opcit is not for your workspace. Ask whoever runs it to let it in.");
        }
        saveBot(installer.toBot());
    }

    private void revoke(Installer installer) {
        try {
            slack.methods(installer.getBotAccessToken()).authRevoke(request -> request);
        } catch (IOException | SlackApiException e) {
            LOG.warn("The token of workspace {}, which Opcit is not for, was not given back", installer.getTeamId());
        }
    }

    @Override
    public void saveBot(Bot bot) {
        var changed = database.sql("""
                        update slack_workspace set token = :token, bot = :bot, installed = :now where team = :team""");
        if (with(changed, bot).update() == 0) {
            with(database.sql("""
                            insert into slack_workspace (team, token, bot, installed) values (:team, :token, :bot, :now)"""), bot).update();
        }
        LOG.info("Opcit is installed in workspace {}", bot.getTeamId());
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Bot bot) {
        return statement
                .param("team", bot.getTeamId())
                .param("token", key.seal(bot.getTeamId(), bot.getBotAccessToken()))
                .param("bot", bot.getBotId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<String> of(String team) {
        return Optional.ofNullable(findBot(null, team)).map(Bot::getBotAccessToken);
    }

    @Override
    public @Nullable Bot findBot(@Nullable String enterprise, @Nullable String team) {
        if (team == null) {
            return null;
        }
        return database.sql("select token, bot from slack_workspace where team = ?")
                .param(team)
                .query((row, n) -> bot(team, row.getString("token"), row.getString("bot")))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    private Optional<Bot> bot(String team, String sealed, @Nullable String bot) {
        var token = key.open(team, sealed);
        if (token.isEmpty()) {
            LOG.error("The token of workspace {} was sealed with another key: install Opcit there again", team);
        }
        return token.map(opened -> {
            var found = new DefaultBot();
            found.setTeamId(team);
            found.setBotId(bot);
            found.setBotAccessToken(opened);
            return found;
        });
    }

    /** Forgets the workspace; says whether it was known. */
    boolean forget(String team) {
        return database.sql("delete from slack_workspace where team = ?")
                        .param(team)
                        .update()
                > 0;
    }

    @Override
    public void deleteBot(Bot bot) {
        forget(bot.getTeamId());
    }

    @Override
    public void deleteAll(@Nullable String enterprise, String team) {
        forget(Objects.requireNonNull(team));
    }

    @Override
    public void deleteInstaller(Installer installer) {
        // Nothing is kept of whoever installed Opcit.
    }

    @Override
    public @Nullable Installer findInstaller(
            @Nullable String enterprise, @Nullable String team, @Nullable String user) {
        return null;
    }

    @Override
    public boolean isHistoricalDataEnabled() {
        return false;
    }

    @Override
    public void setHistoricalDataEnabled(boolean enabled) {
        // Only the last installation of a workspace is kept.
    }

    @Override
    public String getInstallationGuideText(@Nullable String enterprise, @Nullable String team, @Nullable String user) {
        return "Opcit is not installed in this workspace any more. Install it at %s"
                .formatted(settings.link(Installing.INSTALL));
    }
}
