package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who follow the news learn when articles come out together. */
@QuarkusTest
class ComingOutTest {

    @Inject
    Timetable timetable;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void takeTheTrapAway() throws SQLException {
        run("drop trigger if exists test_last on published.section; drop function if exists published.test_last()");
    }

    @Test
    void the_clock_has_no_name_in_the_history() throws SQLException {
        Filed article = scheduled();

        timetable.keepUp();

        desk().get(article.path() + "/history")
                .then()
                .body("data[0].action", equalTo("published"))
                .body("data[0]", not(hasKey("by")));
    }

    /** Otherwise all others wait for that too, or two each for what the other holds. */
    @Test
    void everything_else_is_written_before_the_changes_are() throws Exception {
        List<Filed> articles = Stream.of(scheduled(), scheduled(), scheduled()).toList();
        run("create function published.test_last() returns trigger language plpgsql as $$ begin"
                + " if exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) then"
                + " raise 'A section is written after the changes'; end if; return new; end $$;"
                + " create trigger test_last before insert on published.section"
                + " for each row execute function published.test_last()");

        timetable.keepUp();

        for (Filed article : articles) {
            reader().get(article.path()).then().statusCode(200);
        }
        List<String> told =
                reader().get("/v1/changes?limit=100&after=" + lastChangeBut(3)).path("data.articleId");
        assertThat(told)
                .containsExactlyElementsOf(articles.stream().map(Filed::id).toList());
    }

    private long lastChangeBut(int few) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select max(sequence) from published.change")) {
            rows.next();
            return rows.getLong(1) - few;
        }
    }

    private static Filed scheduled() throws SQLException {
        Filed article = draft(headline());
        on(article)
                .contentType("application/json")
                .body("{\"at\":\"" + Instant.now().plusSeconds(600) + "\"}")
                .post(article.path() + "/schedule")
                .then()
                .statusCode(200);
        Records.letComeDue(article.id());
        return article;
    }

    private void run(String statements) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statements);
        }
    }
}
