package dev.broadsheet;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Starts Broadsheet, and a PostgreSQL of its own where none is configured. */
@QuarkusMain
public class Broadsheet implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Broadsheet.class);

    public static void main(String... args) {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
            Path dataDir =
                    config.getOptionalValue("broadsheet.data-dir", Path.class).orElse(Path.of("data"));
            useEmbedded(dataDir);
        }
        Quarkus.run(Broadsheet.class, args);
    }

    /** Says where to look, once everything is up, and stays until the process is told to end. */
    @Override
    public int run(String... args) {
        String port = ConfigProvider.getConfig().getValue("quarkus.http.port", String.class);
        LOG.infof(
                "Broadsheet is up: http://localhost:%1$s/v1/articles, documentation at http://localhost:%1$s/docs",
                port);
        Quarkus.waitForExit();
        return 0;
    }

    private static void useEmbedded(Path dataDir) {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(dataDir);
            System.setProperty("quarkus.datasource.jdbc.url", database.url());
            System.setProperty("quarkus.datasource.username", database.user());
            System.setProperty("quarkus.datasource.password", database.password());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "embedded-database-stop"));
        } catch (IllegalStateException e) {
            // The log is not set up this early.
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** After the service, which needs it until the last request has been answered. */
    private static void stop(EmbeddedDatabase database) {
        try {
            Application service = Application.currentApplication();
            if (service != null) {
                service.awaitShutdown();
            }
            database.close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop; the next start will see to it", e);
        }
    }
}
