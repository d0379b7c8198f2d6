package dev.broadsheet.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database and who may enter it as the owner of all tables. */
record Database(String url, String user, String password) {

    /** The one that a running node keeps in its data folder. */
    static Database in(Path dataDir) throws IOException {
        List<String> server = Files.readAllLines(serverFile(dataDir));
        return new Database(
                "jdbc:postgresql://" + Node.HOST + ":" + server.get(3).strip() + "/postgres",
                "postgres",
                Files.readString(dataDir.resolve("postgresql.password")).strip());
    }

    /** Ends the server that a killed node left behind in a folder, if it did. */
    static void endLeftBehind(Path dataDir) throws IOException {
        if (Files.exists(serverFile(dataDir))) {
            long pid = Long.parseLong(
                    Files.readAllLines(serverFile(dataDir)).get(0).strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(process -> {
                        process.destroy();
                        process.onExit()
                                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                                .join();
                    });
        }
    }

    Session open() throws SQLException {
        return new Session(DriverManager.getConnection(url, user, password));
    }

    private static Path serverFile(Path dataDir) {
        return dataDir.resolve("postgresql").resolve("postmaster.pid");
    }
}
