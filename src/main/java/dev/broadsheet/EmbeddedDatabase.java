package dev.broadsheet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL server that runs when no database is configured: as durable as any other, its data in a folder that
 * survives restarts and crashes. If the server process dies it is started again on the same port.
 *
 * <p>One process owns the folder at a time. A server left behind by a killed process is shut down in order first.
 */
final class EmbeddedDatabase implements Closeable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    /** The library's own defaults are for tests: it would switch fsync and synchronous commit off. */
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "60",
            "listen_addresses", "localhost");

    private final DatabaseFolder folder;
    private final String password;
    private final FileChannel lockFile;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    private EmbeddedDatabase(DatabaseFolder folder, FileChannel lockFile) throws IOException {
        this.folder = folder;
        this.lockFile = lockFile;
        this.password = folder.password();
    }

    /**
     * Starts the server on a free port.
     *
     * @throws IllegalStateException when another process uses the folder, or when the server cannot run on this
     *     machine; the message says what to do
     */
    static EmbeddedDatabase start(Path dataDir) {
        try {
            DatabaseFolder folder = DatabaseFolder.in(dataDir);
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lock(folder.lockFile()));
            folder.stopOrphan();
            folder.awaitGone();
            database.launch(0);
            folder.markInitialised();
            return database;
        } catch (IOException | IllegalArgumentException e) {
            throw cannotRun(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    String user() {
        return "postgres";
    }

    String password() {
        return password;
    }

    /** Shuts the server down in order. */
    @Override
    public void close() throws IOException {
        closing = true;
        server.close();
        lockFile.close();
    }

    private void launch(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The last one wins, and the library puts its own "trust" first.
                // Whatever the shell that starts us says; words are sorted by collations of their own.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setConnectConfig("password", password);
        DURABLE.forEach(builder::setServerConfig);
        try {
            server = builder.start();
        } catch (RuntimeException | ExceptionInInitializerError e) {
            throw cannotRun(e);
        }
        folder.runningServer()
                .ifPresent(process -> process.onExit()
                        .thenRunAsync(this::revive, task -> new Thread(task, "embedded-database-revival").start()));
    }

    private void revive() {
        for (int attempt = 1; !closing && attempt <= 20; attempt++) {
            LOG.warnf("The embedded PostgreSQL has ended; starting it again (attempt %d).", attempt);
            int port = server.getPort();
            try {
                server.close();
                folder.awaitGone();
                launch(port);
                return;
            } catch (IOException | IllegalStateException e) {
                LOG.warnf("It did not start: %s", e.getMessage());
                pause();
            }
        }
        if (!closing) {
            LOG.error("The embedded PostgreSQL cannot be started again; restart Broadsheet.");
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.debug("The folder is in use within this process", e);
        }
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("Another Broadsheet uses the folder " + file.getParent()
                    + "; stop it, or give this one a folder of its own with BROADSHEET_DATA_DIR.");
        }
        return channel;
    }

    private static IllegalStateException cannotRun(Throwable cause) {
        return new IllegalStateException(
                "The embedded PostgreSQL cannot run here (" + cause.getMessage()
                        + "); set QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME, _PASSWORD) to a PostgreSQL 14 or newer.",
                cause);
    }
}
