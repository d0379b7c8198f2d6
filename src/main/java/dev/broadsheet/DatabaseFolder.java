package dev.broadsheet;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The data folder of a Broadsheet with an embedded database. Only its owner may enter it.
 *
 * <p>A cluster whose making was interrupted is thrown away and made again: until the mark beside it is written nobody
 * has been able to store anything in it.
 */
record DatabaseFolder(Path root) {

    private static final Logger LOG = Logger.getLogger(DatabaseFolder.class);

    static DatabaseFolder in(Path dataDir) throws IOException {
        Path root = dataDir.toAbsolutePath();
        Files.createDirectories(root);
        if (isPosix()) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
        return new DatabaseFolder(root);
    }

    Path lockFile() {
        return root.resolve("broadsheet.lock");
    }

    Path binaries() {
        return root.resolve("postgresql-binaries");
    }

    Path passwordFile() {
        return root.resolve("postgresql.password");
    }

    private Path mark() {
        return root.resolve("postgresql.initialised");
    }

    /** Where PostgreSQL keeps its data. An unfinished cluster is removed first. */
    Path cluster() throws IOException {
        Path cluster = root.resolve("postgresql");
        if (!Files.exists(mark()) && Files.exists(cluster)) {
            LOG.info("Removing a database whose making was interrupted.");
            try (var files = Files.walk(cluster)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return cluster;
    }

    void markInitialised() throws IOException {
        if (!Files.exists(mark())) {
            Files.createFile(mark());
        }
    }

    /** The password of the database, made on the first call. Other users of the machine cannot read it. */
    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file) || !Files.exists(mark())) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly("rw-------"));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Shuts down the server that a killed process left behind, if there is one, and waits until it has gone. */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = runningServer();
        if (orphan.isEmpty()) {
            return;
        }
        LOG.infof(
                "Stopping the PostgreSQL that an earlier run left behind (process %d).",
                orphan.get().pid());
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(
                    "a PostgreSQL server of an earlier run, process "
                            + orphan.get().pid() + ", does not stop",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * The server that runs on this folder. A process that only bears the number which an old file names, such as a
     * system's own PostgreSQL after a restart of the machine, does not count: ours runs from this folder's binaries.
     */
    Optional<ProcessHandle> runningServer() throws IOException {
        Path pidFile = root.resolve("postgresql").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Path ours = binaries().toRealPath();
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(ours))
                        .isPresent());
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
