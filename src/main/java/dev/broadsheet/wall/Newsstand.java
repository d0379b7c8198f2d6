package dev.broadsheet.wall;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
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
 * <p>Each statement sees what is committed when it starts; there is no transaction around several.
 */
@ApplicationScoped
public class Newsstand {

    @Inject
    SessionFactory sessions;

    @Inject
    @DataSource("newsstand")
    AgroalDataSource connections;

    /** Reads something and returns it. The session is closed afterwards, so nothing lazy may leave. */
    public <T> T read(Function<StatelessSession, T> reading) {
        try (Connection connection = connections.getConnection();
                StatelessSession session =
                        sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
            return reading.apply(session);
        } catch (SQLException e) {
            throw new GenericJDBCException("The public's database cannot be reached", e);
        }
    }
}
