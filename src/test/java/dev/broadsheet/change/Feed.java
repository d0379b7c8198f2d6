package dev.broadsheet.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of changes, past the service. */
final class Feed {

    private Feed() {}

    static long last(DataSource database) throws SQLException {
        return numbers(database, "select coalesce(max(sequence), 0) from published.change")
                .get(0);
    }

    static List<Long> after(DataSource database, long sequence) throws SQLException {
        return numbers(
                database, "select sequence from published.change where sequence > " + sequence + " order by sequence");
    }

    /** Appends a change of an article that never was, and returns its number. */
    static long append(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement();
                ResultSet drawn = insert.executeQuery(
                        "insert into published.change (type, article_id, slug, former_slugs, revision, at)"
                                + " values ('article.unpublished', '" + UUID.randomUUID()
                                + "', 'by-hand', '{}', 1, now())"
                                + " returning sequence")) {
            drawn.next();
            return drawn.getLong(1);
        }
    }

    private static List<Long> numbers(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
