package dev.broadsheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The database of a running service, and who may enter it. */
record Database(long pid, int port, String password) {

    private static final String PID_FILE = "postgresql/postmaster.pid";

    /** Reads what the running server wrote beside its data. */
    static Database in(Path dataDir) throws IOException {
        List<String> lines = Files.readAllLines(dataDir.resolve(PID_FILE));
        return new Database(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()),
                Files.readString(dataDir.resolve("postgresql.password")).strip());
    }

    /** A connection as the owner of all tables. */
    Connection owner() throws SQLException {
        return connect(new Properties());
    }

    /** A connection as the service reads for the public. */
    Connection reader() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("options", "-c role=broadsheet_reader -c default_transaction_read_only=on");
        return connect(properties);
    }

    /** Does now what the server would do by itself within a minute or two, in the midst of a measurement. */
    void settle() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** Stops a server whose service was killed. One that stopped with its service has left no trace. */
    static void stopLeftBehind(Path dataDir) throws IOException {
        if (!Files.exists(dataDir.resolve(PID_FILE))) {
            return;
        }
        ProcessHandle.of(in(dataDir).pid())
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(process -> {
                    process.destroy();
                    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                });
    }

    private Connection connect(Properties properties) throws SQLException {
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Workplace.HOST + ":" + port + "/postgres", properties);
    }
}
