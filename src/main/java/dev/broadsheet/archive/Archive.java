package dev.broadsheet.archive;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;

/** Writes the whole newsroom out, as it was at one moment. */
@ApplicationScoped
class Archive {

    /** The form of what is written; a file of another one is not put back. */
    static final int FORMAT = 1;

    /** Each fetch is a round trip; but a thousand stories of the largest kind could not be held. */
    private static final int ROWS = 1000;

    private static final int STORIES = 50;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /**
     * Writes it line by line; the last one says how many there are. Nothing is parsed or held on the way. A client that
     * takes nothing for so long that the database ends the transaction, or the connection falls idle, gets no last line.
     */
    void write(Revisions revisions, OutputStream client) throws IOException, SQLException {
        OutputStream out = new BufferedOutputStream(client, 64 * 1024);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local statement_timeout = 0");
                Instant now = clock.instant();
                line(out, "{\"type\":\"broadsheet\",\"format\":" + FORMAT + ",\"at\":\"" + now + "\"}");
                long lines = 2;
                for (Shelf shelf : Shelf.values()) {
                    statement.setFetchSize(shelf == Shelf.REVISION ? STORIES : ROWS);
                    lines += write(shelf.reading(revisions), statement, out);
                }
                line(out, "{\"type\":\"end\",\"lines\":" + lines + "}");
            } finally {
                connection.rollback();
            }
        }
        out.flush();
    }

    private static long write(String reading, Statement statement, OutputStream out) throws IOException, SQLException {
        long lines = 0;
        try (ResultSet rows = statement.executeQuery(reading)) {
            while (rows.next()) {
                out.write(rows.getBytes(1));
                out.write('\n');
                lines++;
            }
        }
        return lines;
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
