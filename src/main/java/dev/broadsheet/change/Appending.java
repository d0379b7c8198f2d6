package dev.broadsheet.change;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.exception.GenericJDBCException;

/**
 * Appends all changes of one transaction, in one go and just before it commits: from the first of them until the commit
 * every other transaction that has changes waits. When it fails, the transaction fails.
 */
final class Appending implements Synchronization {

    private static final String INSERT = "insert into published.change"
            + " (type, article_id, slug, former_slugs, revision, reason, at) values (?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final DataSource database;
    private final List<Change> changes = new ArrayList<>();

    Appending(Session session, DataSource database) {
        this.session = session;
        this.database = database;
    }

    void add(Change change) {
        changes.add(change);
    }

    /**
     * Hibernate's own turn may come before this or after it. What it holds back is written here, or it might wait for a
     * row of somebody who waits for us; and the transaction's connection is asked for anew, because Hibernate may have
     * given it back.
     */
    @Override
    public void beforeCompletion() {
        session.flush();
        try (Connection connection = database.getConnection()) {
            insert(connection);
        } catch (SQLException e) {
            throw new GenericJDBCException("The changes for readers cannot be appended", e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        // What was not committed was never told.
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Change change : changes) {
                insert.setString(1, change.type);
                insert.setObject(2, change.articleId);
                insert.setString(3, change.slug);
                insert.setArray(4, connection.createArrayOf("text", change.formerSlugs.toArray()));
                insert.setInt(5, change.revision);
                insert.setString(6, change.reason);
                insert.setObject(7, change.at.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
