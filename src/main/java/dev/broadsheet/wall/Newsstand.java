package dev.broadsheet.wall;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.exception.GenericJDBCException;

/**
 * Where the public reads. What is read here is read as the database role {@code broadsheet_reader}, to which the desk
 * and the accounts do not exist and names that only drafts bear are hidden.
 *
 * <p>All that one reading asks for comes from one moment: a story is never shown with the names of its next revision.
 */
@ApplicationScoped
public class Newsstand {

    private static final String ROLE = "broadsheet_reader";

    @Inject
    SessionFactory sessions;

    @Inject
    @DataSource("newsstand")
    AgroalDataSource connections;

    /**
     * Refuses to open without the wall, which a connection parameter of the operator's or a connection pooler that drops
     * ours would take away unnoticed.
     */
    void checkTheWall(@Observes StartupEvent start) {
        String role = read(session -> session.createNativeQuery("select current_user::text", String.class)
                .getSingleResult());
        if (!role.equals(ROLE)) {
            throw new IllegalStateException("Public reads would run as the database role " + role + " instead of "
                    + ROLE + ". Take \"options\" out of the JDBC URL, and let connection poolers pass it on.");
        }
    }

    /** Reads something and returns it. The session is closed afterwards, so nothing lazy may leave. */
    public <T> T read(Function<StatelessSession, T> reading) {
        try (Connection connection = connections.getConnection();
                StatelessSession session =
                        sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
            connection.setAutoCommit(false);
            try {
                return reading.apply(session);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new GenericJDBCException("The public's database cannot be reached", e);
        }
    }
}
