package dev.broadsheet.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A newsroom that was there before changes were kept. */
@QuarkusTest
class FirstChangesTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void what_is_in_print_already_stands_at_the_beginning() throws SQLException {
        String older = url.replaceFirst("/postgres$", "/older");
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create database older");
        }
        migrate(older, "6");
        try (Connection connection = DriverManager.getConnection(older, "postgres", "postgres")) {
            print(connection, 1, "second", "2026-02-01T00:00:00Z");
            print(connection, 2, "first", "2026-01-01T00:00:00Z");
            connection
                    .createStatement()
                    .execute(
                            "insert into published.former_slug select 'once', id from published.article where slug = 'second'");
        }

        migrate(older, "9");

        assertThat(changes(older))
                .containsExactly(
                        "1 article.published first {} 2026-01-01", "2 article.published second {once} 2026-02-01");
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .schemas("broadsheet")
                .target(version)
                .load()
                .migrate();
    }

    private static void print(Connection connection, int number, String slug, String at) throws SQLException {
        String id = "'0199e4c2-0000-7000-8000-00000000000" + number + "'";
        String moment = "'" + at + "'";
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into desk.article (id, slug, status, version, revision, published_revision, summary,"
                            + " created_at, created_by, saved_at) values (" + id + ", '" + slug
                            + "', 'published', 1, 1, 1, '{}', "
                            + moment + ", " + id + ", " + moment + ")");
            statement.execute("insert into published.article (id, slug, revision, summary, story, first_published_at,"
                    + " published_at, updated_at) values (" + id + ", '" + slug + "', 1, '{}', '{}', " + moment + ", "
                    + moment + ", " + moment + ")");
        }
    }

    private static List<String> changes(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select concat_ws(' ', sequence, type, slug, former_slugs, (at at time zone 'UTC')::date)"
                                        + " from published.change order by sequence")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
