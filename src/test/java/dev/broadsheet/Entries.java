package dev.broadsheet;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Entries of the catalog, which only the desk knows until a story in print refers to them. */
public final class Entries {

    private Entries() {}

    /**
     * Enters one.
     *
     * @param parent the slug of the site section it is within; null for none
     */
    public static void enter(String kind, String slug, String name, String parent) {
        String sql = "insert into catalog.entry (id, kind, slug, name, parent_id) values (?, ?, ?, ?,"
                + " (select id from catalog.entry where kind = 'site_section' and slug = ?))";
        try (Connection connection =
                        CDI.current().select(AgroalDataSource.class).get().getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, kind);
            insert.setString(3, slug);
            insert.setString(4, name);
            insert.setString(5, parent);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void enter(String kind, String slug, String name) {
        enter(kind, slug, name, null);
    }
}
