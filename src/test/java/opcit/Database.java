package opcit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that Opcit can keep things in, each for real. */
public enum Database {
    H2 {
        @Override
        public String fresh() {
            try {
                return "jdbc:h2:file:%s/opcit;WRITE_DELAY=0"
                        .formatted(Files.createTempDirectory(Path.of("target"), "h2-")
                                .toAbsolutePath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public String fresh() {
            var name = "opcit_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return Server.POSTGRES.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL does not give a database", e);
            }
        }
    };

    /** The address of a database of its own, with nothing in it. */
    public abstract String fresh();

    /** A database of its own with Opcit's tables. */
    public DataSource migrated() {
        var source = new DriverManagerDataSource(fresh());
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException(
                        "PostgreSQL does not start on this machine, so nothing that is kept was tested on it", e);
            }
        }
    }
}
