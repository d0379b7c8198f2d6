package dev.broadsheet.wall;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Even a hole in our own code opens nothing: the database refuses. */
@QuarkusTest
class NewsstandTest {

    @Inject
    Newsstand newsstand;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.article",
                "desk.revision",
                "desk.history",
                "people.account",
                "people.token",
                "broadsheet.flyway_schema_history",
                "pg_catalog.pg_authid"
            })
    void what_is_not_for_readers_cannot_be_selected(String table) {
        assertThatThrownBy(() -> select("select count(*) from " + table)).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset role", "set session authorization default", "reset all"})
    void no_statement_leads_back_to_the_desk(String statement) {
        assertThatThrownBy(() -> newsstand.read(session -> {
                    session.createNativeMutationQuery(statement).executeUpdate();
                    return session.createNativeQuery("select count(*) from desk.article", Long.class)
                            .getSingleResult();
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void it_reads_as_a_role_of_its_own() {
        String role = newsstand.read(session ->
                session.createNativeQuery("select current_user", String.class).getSingleResult());

        assertThat(role).isEqualTo("broadsheet_reader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into catalog.entry (id, kind, slug, name) values (gen_random_uuid(), 'tag', 'forged', 'Forged')",
                "insert into published.change (type, article_id, slug, former_slugs, revision, at)"
                        + " values ('article.published', gen_random_uuid(), 'forged', '{}', 1, now())",
                "update published.article set slug = 'forged'",
                "delete from published.article",
                "truncate published.section",
                "create table published.forged (id uuid)",
                "drop table published.section"
            })
    void nothing_can_be_written(String statement) {
        assertThatThrownBy(() -> newsstand.read(
                        session -> session.createNativeMutationQuery(statement).executeUpdate()))
                .hasStackTraceContaining("ERROR");
    }

    @Test
    void nothing_can_be_written_even_where_reading_only_is_switched_off() {
        assertThatThrownBy(() -> newsstand.read(session -> {
                    session.createNativeMutationQuery("set transaction read write")
                            .executeUpdate();
                    return session.createNativeMutationQuery("delete from published.article")
                            .executeUpdate();
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_name_that_only_a_draft_bears_is_invisible() {
        String name = "Ines " + word();
        String edition = word() + " Edition";

        send(text(headline(), name, edition), "").then().statusCode(201);
        assertThat(rows("published.entry", name)).isZero();
        assertThat(rows("published.entry", edition)).isZero();

        send(text(headline(), name, edition), "?publish=true").then().statusCode(201);
        assertThat(rows("published.entry", name)).isEqualTo(1);
        assertThat(rows("published.entry", edition)).isEqualTo(1);
    }

    private long rows(String table, String name) {
        return newsstand.read(session -> session.createNativeQuery(
                        "select count(*) from " + table + " where name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    private Object select(String sql) {
        return newsstand.read(
                session -> session.createNativeQuery(sql, Object.class).getSingleResult());
    }
}
