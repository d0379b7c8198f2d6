package dev.broadsheet;

import dev.broadsheet.story.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The database behind the application that is tested: minutes are moved in it, and what it keeps is looked at. */
public final class Records {

    private Records() {}

    /** Runs a statement about an article, whose id stands where it has a question mark. */
    public static int change(String sql, String article) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(article));
            return statement.executeUpdate();
        }
    }

    /** The number that a query about an article finds. */
    public static long count(String sql, String article) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(article));
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** Lets the minute of an article come that waits for it. */
    public static void letComeDue(String article) throws SQLException {
        change("update desk.article set publish_at = now() - interval '1 second' where id = ?", article);
    }

    /** Lets the time of an article in print be over. */
    public static void letExpire(String article) throws SQLException {
        change("update published.article set expires_at = now() - interval '1 second' where id = ?", article);
    }

    /** Runs a statement with a value for each of its question marks. */
    public static int run(String sql, Object... values) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }

    /** An entry of the catalog that nobody refers to yet, by its id; no site section contains it where that is null. */
    public static UUID entry(String kind, String slug, String name, UUID parent) throws SQLException {
        UUID id = Ids.next();
        run(
                "insert into catalog.entry (id, kind, slug, name, parent_id) values (?, ?, ?, ?, ?)",
                id,
                kind,
                slug,
                name,
                parent);
        return id;
    }

    /** A connection of the service's owner. */
    public static Connection connection() throws SQLException {
        return CDI.current().select(AgroalDataSource.class).get().getConnection();
    }
}
