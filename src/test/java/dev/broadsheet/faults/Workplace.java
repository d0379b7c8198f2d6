package dev.broadsheet.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A temporary folder, the nodes that log into it and the PostgreSQL that they share. Closing it ends them all; so does
 * the end of this program.
 */
final class Workplace implements AutoCloseable {

    private final Settings settings;
    private final Path folder = Files.createTempDirectory("broadsheet-faults");
    private final Deque<Node> nodes = new ConcurrentLinkedDeque<>();
    private final Set<Path> dataDirs = ConcurrentHashMap.newKeySet();
    private SharedPostgres postgres;
    private boolean kept;
    private boolean closed;

    Workplace(Settings settings) throws IOException {
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "workplace-close"));
    }

    Settings settings() {
        return settings;
    }

    Path folder() {
        return folder;
    }

    /** An empty database that is as durable as one in production. */
    synchronized Database database(String name) throws IOException {
        if (postgres == null) {
            postgres = SharedPostgres.start(folder.resolve("postgresql"));
        }
        return postgres.create(name);
    }

    /** Starts a node on a database and does not wait. */
    Node launch(String name, Database database, Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        // By this name the database knows whose session it is.
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url() + "?ApplicationName=" + name);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("BROADSHEET_ADMIN_KEY", Node.ADMIN_KEY);
        environment.put("BROADSHEET_DATA_DIR", folder.resolve(name).toString());
        return launch(name, environment);
    }

    /** Starts a node on the database in a folder, which it makes if there is none, and does not wait. */
    Node launch(String name, Path dataDir) throws IOException {
        dataDirs.add(dataDir);
        return launch(name, Map.of("BROADSHEET_ADMIN_KEY", Node.ADMIN_KEY, "BROADSHEET_DATA_DIR", dataDir.toString()));
    }

    private synchronized Node launch(String name, Map<String, String> environment) throws IOException {
        if (closed) {
            throw new IllegalStateException("The program is about to end");
        }
        Node node = Node.launch(name, settings.jar(), folder.resolve(name + ".log"), environment);
        nodes.push(node);
        return node;
    }

    /** Leaves the folder behind. */
    void keep() {
        kept = true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        nodes.forEach(Node::close);
        nodes.clear();
        try {
            for (Path dataDir : dataDirs) {
                Database.endLeftBehind(dataDir);
            }
            if (postgres != null) {
                postgres.close();
                postgres = null;
            }
            if (!kept && Files.exists(folder)) {
                delete();
            }
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
