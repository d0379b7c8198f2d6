package dev.broadsheet.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A statement that reads rows by their keys, other keys each time.
 *
 * @param perRun how many keys it takes
 */
record KeyedRead(String name, String sql, List<UUID> keys, int perRun, Random random) {

    static KeyedRead ofStory(List<UUID> keys) {
        String sql = "select id, slug, summary, story from published.article where id = ?";
        return new KeyedRead("a published story by its key", sql, keys, 1, new Random(1));
    }

    static KeyedRead ofNames(List<UUID> keys, int perRun) {
        String marks = String.join(", ", Collections.nCopies(perRun, "?"));
        String sql = "select id, slug, name from published.entry where id in (" + marks + ")";
        return new KeyedRead("the names of " + perRun + " entries", sql, keys, perRun, new Random(1));
    }

    /** The keys of a table. */
    static List<UUID> keys(Connection connection, String table) throws SQLException {
        List<UUID> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select id from " + table);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getObject(1, UUID.class));
            }
        }
        return keys;
    }

    /**
     * Runs it and reads every column of every row. The driver keeps what it has prepared on a connection.
     *
     * @throws IllegalStateException when a row is not there
     */
    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int first = random.nextInt(keys.size());
            for (int key = 0; key < perRun; key++) {
                statement.setObject(key + 1, keys.get((first + key) % keys.size()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                int found = 0;
                for (; rows.next(); found++) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
                if (found != perRun) {
                    throw new IllegalStateException(found + " rows instead of " + perRun + " for " + name);
                }
            }
        }
    }
}
