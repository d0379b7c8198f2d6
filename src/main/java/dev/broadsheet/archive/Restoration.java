package dev.broadsheet.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.broadsheet.account.Caller;
import dev.broadsheet.house.Lines;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts an archive back into an instance that has nothing yet, in one transaction: what is cut short leaves it as empty as
 * it was. The file is taken at its word; it is an administrator who brings it.
 */
@ApplicationScoped
public class Restoration {

    private static final JsonFactory JSON = new JsonFactory();

    /** Who writes meanwhile waits, and is told to come back. Readers go on reading. */
    private static final String LOCK =
            "lock table catalog.entry, desk.article, published.change in share row exclusive mode";

    private static final String IS_EMPTY = "select not exists (select from desk.article) and not exists (select from"
            + " catalog.entry) and not exists (select from published.change)";

    @Inject
    AgroalDataSource database;

    /** Told now and then how many lines are done. */
    @FunctionalInterface
    public interface Progress {
        void at(long lines) throws IOException;
    }

    /** Whether a line is the first of an archive. */
    public static boolean isHeader(byte[] line) {
        try {
            return "broadsheet".equals(members(line).get("type"));
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws Problem {@link ProblemType#CONFLICT} when this instance has something already */
    public void checkEmpty() {
        try (Connection connection = database.getConnection()) {
            checkEmpty(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts it back.
     *
     * @return how many lines there were
     * @throws Problem when something in it cannot be put back, or its end is missing; then nothing was
     */
    public long restore(Lines lines, Caller caller, Progress progress) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(LOCK);
                checkEmpty(connection);
                statement.execute("select set_config('broadsheet.importer', '" + caller.account() + "', true)");
                long count = restore(lines, new Shelving(connection), progress);
                connection.commit();
                return count;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long restore(Lines lines, Shelving shelving, Progress progress) throws IOException, SQLException {
        checkFormat(members(lines.next().bytes()));
        long count = 1;
        while (lines.peek() != null) {
            Lines.Line line = lines.next();
            count++;
            Map<String, String> members = read(line);
            if ("end".equals(members.get("type"))) {
                shelving.end();
                checkEnd(lines, count, members.get("lines"));
                return count;
            }
            shelving.add(members.get("type"), line);
            if (count % 1000 == 0) {
                progress.at(count);
            }
        }
        throw invalid("The file has been cut short: its last line is missing.");
    }

    private static Map<String, String> read(Lines.Line line) {
        try {
            if (line.bytes() != null) {
                return members(line.bytes());
            }
        } catch (IOException e) {
            // told below
        }
        throw invalid("Line " + line.number() + " cannot be read.");
    }

    private static void checkFormat(Map<String, String> header) {
        if (!String.valueOf(Archive.FORMAT).equals(header.get("format"))) {
            throw invalid(
                    "The file is of format " + header.get("format") + "; this release reads " + Archive.FORMAT + ".");
        }
    }

    private static void checkEnd(Lines lines, long count, String told) throws IOException {
        if (!String.valueOf(count).equals(told) || lines.peek() != null) {
            throw invalid("The file should have " + told + " lines, and has " + count
                    + (lines.peek() == null ? "." : " or more."));
        }
    }

    static Problem invalid(String sentence) {
        return Problem.of(ProblemType.INVALID_CONTENT, sentence);
    }

    private static void checkEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IS_EMPTY)) {
            row.next();
            if (!row.getBoolean(1)) {
                throw Problem.of(
                        ProblemType.CONFLICT,
                        "An archive is put back into an instance that has nothing; this one has.");
            }
        }
    }

    /** The plain members of a line up to the first that is not plain. */
    private static Map<String, String> members(byte[] line) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return members;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME && members.size() < 3) {
                String name = parser.currentName();
                if (!parser.nextToken().isScalarValue()) {
                    return members;
                }
                members.put(name, parser.getText());
            }
        }
        return members;
    }
}
