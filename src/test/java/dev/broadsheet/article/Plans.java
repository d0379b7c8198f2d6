package dev.broadsheet.article;

import dev.broadsheet.Records;
import dev.broadsheet.wall.Newsstand;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * A connection on which the service reads what it reads, and each of its statements is explained with the values it has.
 * What is written over it is gone when it is closed.
 */
final class Plans implements AutoCloseable {

    private final Connection connection;
    private final SessionFactory sessions;
    private final List<String> plans = new ArrayList<>();

    Plans(SessionFactory sessions) throws SQLException {
        this.sessions = sessions;
        this.connection = Records.connection();
        connection.setAutoCommit(false);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** The plans of the statements that a page of articles costs. */
    String ofPage(Map<String, String> parameters) throws SQLException {
        return of(session -> page(session, parameters));
    }

    ArticleList page(StatelessSession session, Map<String, String> parameters) {
        ArticleQuery query = new ArticleQuery();
        fill(query, parameters);
        return new ArticlePage(session, query, null).read("/v1/articles", null);
    }

    /**
     * The plans of the statements that a reading costs, as those who read in {@link Newsstand} are served.
     */
    String of(Consumer<StatelessSession> reading) throws SQLException {
        plans.clear();
        run("set local role broadsheet_reader");
        try (StatelessSession session =
                sessions.withStatelessOptions().connection(explaining()).openStatelessSession()) {
            reading.accept(session);
        } finally {
            run("reset role");
        }
        return String.join("\n\n", plans);
    }

    private Connection explaining() {
        return proxy(Connection.class, (method, arguments) -> {
            Object answer = call(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? explaining((PreparedStatement) answer, (String) arguments[0])
                    : method.getName().equals("close") ? null : answer;
        });
    }

    private PreparedStatement explaining(PreparedStatement real, String sql) throws SQLException {
        PreparedStatement explain = connection.prepareStatement("explain " + sql);
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().matches("set(?!MaxRows|Fetch|Query).*")) {
                call(explain, method, arguments);
            } else if (method.getName().equals("executeQuery")) {
                plans.add(sql);
                try (ResultSet lines = explain.executeQuery()) {
                    while (lines.next()) {
                        plans.add(lines.getString(1));
                    }
                }
            }
            return call(real, method, arguments);
        });
    }

    private interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                Plans.class.getClassLoader(),
                new Class<?>[] {type},
                (any, method, arguments) -> handler.handle(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Sets the fields of a bean of parameters as a request would. */
    private static void fill(Object bean, Map<String, String> parameters) {
        try {
            for (Field field : bean.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(BeanParam.class)) {
                    Object inner = field.getType().getDeclaredConstructor().newInstance();
                    fill(inner, parameters);
                    field.set(bean, inner);
                } else if (field.isAnnotationPresent(QueryParam.class)) {
                    field.set(
                            bean,
                            parameters.get(field.getAnnotation(QueryParam.class).value()));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
