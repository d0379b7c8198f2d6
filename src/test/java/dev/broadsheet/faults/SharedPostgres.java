package dev.broadsheet.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server of this program's own, as durable as one in production. */
record SharedPostgres(EmbeddedPostgres server) implements AutoCloseable {

    /** The library is made for tests and switches off what costs time. Commits are stamped to see who came early. */
    private static final Map<String, String> CONFIGURATION = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "track_commit_timestamp", "on",
            "max_connections", "100",
            "listen_addresses", Node.HOST);

    static SharedPostgres start(Path folder) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setLocaleConfig("locale", "C")
                // The workplace closes it, after the nodes.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60));
        CONFIGURATION.forEach(builder::setServerConfig);
        return new SharedPostgres(builder.start());
    }

    Database create(String name) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return new Database("jdbc:postgresql://" + Node.HOST + ":" + server.getPort() + "/" + name, "postgres", "any");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
