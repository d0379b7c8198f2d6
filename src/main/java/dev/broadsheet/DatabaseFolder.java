package dev.broadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The data folder of a Broadsheet with an embedded database. What is secret in it only its owner can read.
 *
 * <p>A cluster whose making was interrupted is put aside and made again: until the mark in it is written nobody has been
 * able to store anything in it.
 */
record DatabaseFolder(Path root) {

    private static final Logger LOG = Logger.getLogger(DatabaseFolder.class);

    static DatabaseFolder in(Path dataDir) throws IOException {
        Path root = dataDir.toAbsolutePath();
        // A folder that was there before belongs to the operator, who may keep other things in it.
        if (!Files.exists(root)) {
            Files.createDirectories(root, ownerOnly("rwx------"));
        }
        return new DatabaseFolder(root);
    }

    Path lockFile() {
        return root.resolve("broadsheet.lock");
    }

    Path binaries() {
        return root.resolve("postgresql-binaries").resolve("unpacked");
    }

    Path passwordFile() {
        return root.resolve("postgresql.password");
    }

    private Path mark() {
        return root.resolve("postgresql").resolve("broadsheet.initialised");
    }

    /** Where PostgreSQL keeps its data. An unfinished cluster is put aside; nothing is ever deleted. */
    Path cluster() throws IOException {
        Path cluster = root.resolve("postgresql");
        if (Files.exists(cluster) && !Files.exists(mark())) {
            Path aside = root.resolve("postgresql.unfinished-" + System.currentTimeMillis());
            Files.move(cluster, aside);
            LOG.warnf("A database whose making was interrupted was moved to %s", aside);
        }
        return cluster;
    }

    /** From now on there may be something in the cluster that somebody was told is stored. */
    void markInitialised() throws IOException {
        if (!Files.exists(mark())) {
            try (FileChannel mark = FileChannel.open(mark(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                mark.force(true);
            }
        }
    }

    /** The password of the database, made on the first call. Other users of the machine cannot read it. */
    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file) || !Files.exists(mark())) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(file, anew, ownerOnly("rw-------"))) {
                channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
        }
        return Files.readString(file).strip();
    }

    /** Asks the server that a killed process left behind to end, if there is one. */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = runningServer();
        if (orphan.isPresent()) {
            LOG.infof(
                    "Stopping the PostgreSQL that an earlier run left behind (process %d).",
                    orphan.get().pid());
            orphan.get().destroy();
        }
    }

    /** Waits until no process of the server is left: those of a killed one hold its memory for a moment. */
    void awaitGone() throws IOException {
        Path ours = unpacked();
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> runsFrom(ours, process))
                .toList();
        for (ProcessHandle process : left) {
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.warnf("Process %d of PostgreSQL does not end by itself", process.pid());
                process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
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
        Path ours = unpacked();
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> runsFrom(ours, process));
    }

    private Path unpacked() throws IOException {
        // The library makes its folder writable for all, so it lies in one that nobody else may enter.
        if (!Files.exists(binaries())) {
            Files.createDirectories(binaries().getParent(), ownerOnly("rwx------"));
            Files.createDirectories(binaries());
        }
        return binaries().toRealPath();
    }

    private static boolean runsFrom(Path folder, ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(folder))
                .isPresent();
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
