package dev.broadsheet.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A connection to a database, for one thread. */
record Session(Connection connection) implements AutoCloseable {

    /** What becomes of one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.read(found));
                }
                return rows;
            }
        }
    }

    /** The only row of a statement that always has one. */
    <T> T one(String sql, Row<T> row, Object... values) throws SQLException {
        return list(sql, row, values).get(0);
    }

    long number(String sql, Object... values) throws SQLException {
        return one(sql, row -> row.getLong(1), values);
    }

    /** The moment by the clock of the database. */
    Instant now() throws SQLException {
        return one("select clock_timestamp()", row -> row.getTimestamp(1)).toInstant();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
