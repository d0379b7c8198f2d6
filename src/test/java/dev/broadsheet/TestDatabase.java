package dev.broadsheet;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One PostgreSQL, empty at first, for all tests that run the application in this JVM. It is registered as a service, so
 * that no test has to ask for it.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("broadsheet-test");
            folder.toFile().deleteOnExit();
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres",
                    "broadsheet.admin-key",
                    Newsroom.ADMIN_KEY,
                    "broadsheet.data-dir",
                    folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
