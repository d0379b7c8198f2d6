package dev.broadsheet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A temporary folder and the processes that work in it. Closing it ends the processes and deletes the folder; the end of
 * this program closes it too, whatever ends it short of a kill.
 */
final class Workplace implements AutoCloseable {

    /** Everything listens here and nowhere else. */
    static final String HOST = "127.0.0.1";

    private final Path folder = Files.createTempDirectory("broadsheet-benchmark");
    private final Deque<Child> children = new ConcurrentLinkedDeque<>();

    Workplace() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "workplace-close"));
    }

    Path folder() {
        return folder;
    }

    /** What the service and its database keep. */
    Path serviceFolder() {
        return folder.resolve("data");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /** Starts a Java program here, its output in a file. Settings of this shell do not reach the service. */
    Child java(String name, Map<String, String> environment, String... arguments) throws IOException {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(arguments)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.command()
                .add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("BROADSHEET_"));
        builder.environment().putAll(environment);
        Child child = new Child(builder.start(), log);
        children.push(child);
        return child;
    }

    @Override
    public synchronized void close() {
        children.forEach(Child::end);
        children.clear();
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Database.stopLeftBehind(serviceFolder());
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
