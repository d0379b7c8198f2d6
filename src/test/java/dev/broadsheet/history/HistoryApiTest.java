package dev.broadsheet.history;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what to an article. */
@QuarkusTest
class HistoryApiTest {

    @Inject
    AgroalDataSource database;

    @Test
    void each_step_is_on_record_newest_first() {
        Filed article = unpublish(publish(revise(draft(headline()))));

        Filed killed = step(article, "kill", "{\"reason\":\"The source withdrew.\"}");
        step(killed, "restore", "{\"note\":\"It was true after all.\"}");

        history(article)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("data.action", contains("restored", "killed", "unpublished", "published", "revised", "filed"))
                .body("data.revision", contains(2, 2, 2, 2, 2, 1))
                .body("data[0].note", equalTo("It was true after all."))
                .body("data[1].note", equalTo("The source withdrew."))
                .body("data[2]", not(hasKey("note")));
    }

    @Test
    void it_says_who_did_it_by_the_name_of_that_day() throws SQLException {
        String name = "Ada " + headline();
        String editor = Staff.hire(name, Role.EDITOR).token();
        Filed article = draft(headline());
        with(editor).header("If-Match", article.tag()).post(article.path() + "/publish");

        write("update people.account set display_name = 'Renamed' where display_name = '" + name + "'");

        history(article).then().body("data[0].action", equalTo("published")).body("data[0].by.name", equalTo(name));
    }

    @Test
    void what_was_scheduled_says_for_when() {
        Filed article = draft(headline());
        Instant noon = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);

        step(article, "schedule", "{\"at\":\"" + noon + "\",\"note\":\"With the paper\"}");

        history(article).then().body("data[0].note", equalTo("For " + noon + ": With the paper"));
    }

    @Test
    void a_draft_that_was_deleted_keeps_its_history() {
        Filed article = draft(headline());

        on(article).delete(article.path()).then().statusCode(204);

        history(article).then().statusCode(200).body("data.action", contains("deleted", "filed"));
        desk().get("/v1/articles/" + article.slug() + "/history").then().statusCode(404);
    }

    @Test
    void pages_lead_to_the_beginning_and_back() {
        Filed article = unpublish(publish(revise(draft(headline()))));

        JsonPath first = page(article, "?limit=3&total=true");
        JsonPath second = page(article, "?limit=3&after=" + first.getString("page.next"));
        JsonPath back = page(article, "?limit=3&before=" + second.getString("page.prev"));

        assertThat(first.<String>getList("data.action")).containsExactly("unpublished", "published", "revised");
        assertThat(first.getInt("page.total")).isEqualTo(4);
        assertThat(second.<String>getList("data.action")).containsExactly("filed");
        assertThat(second.getString("page.next")).isNull();
        assertThat(back.<Object>getList("data")).isEqualTo(first.getList("data"));
        assertThat(desk().get(article.path() + "/history?limit=3").header("Link"))
                .isEqualTo("<" + article.path() + "/history?limit=3&after=" + first.getString("page.next")
                        + ">; rel=\"next\"");
    }

    @Test
    void a_cursor_of_another_article_is_refused() {
        Filed article = publish(draft(headline()));
        Filed other = publish(draft(headline()));

        String cursor = page(article, "?limit=1").getString("page.next");

        desk().get(other.path() + "/history?after=" + cursor).then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "REPORTER", "MODERATOR"})
    void only_editors_read_it(Role role) {
        Filed article = published(headline());
        String token = Staff.hire("Tester", role).token();

        with(token).get(article.path() + "/history").then().statusCode(403);
        reader().get(article.path() + "/history").then().statusCode(401);
    }

    @Test
    void what_is_not_there_has_none() {
        desk().get("/v1/articles/no-such-article/history").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update desk.history set note = 'forged'",
                "delete from desk.history",
                "delete from desk.history where false",
                "truncate desk.history"
            })
    void nobody_changes_what_is_on_record(String statement) {
        assertThatThrownBy(() -> write(statement)).hasMessageContaining("stays on record");
    }

    private void write(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement writing = connection.createStatement()) {
            writing.execute(statement);
        }
    }

    private static Filed revise(Filed article) {
        return Filed.of(on(article)
                .contentType("application/merge-patch+json")
                .body("{\"standfirst\":\"Later.\"}")
                .patch(article.path()));
    }

    private static Filed step(Filed article, String verb, String body) {
        return Filed.of(on(article).contentType(ContentType.JSON).body(body).post(article.path() + "/" + verb));
    }

    private static Response history(Filed article) {
        return desk().get(article.path() + "/history");
    }

    private static JsonPath page(Filed article, String query) {
        List<String> expected = List.of("data", "page");
        JsonPath page = desk().get(article.path() + "/history" + query).jsonPath();
        assertThat(page.getMap("").keySet()).hasToString(expected.toString());
        return page;
    }
}
