package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.story;
import static dev.broadsheet.article.Revising.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between two revisions, over HTTP. */
@QuarkusTest
class RevisionDiffTest {

    @Test
    void it_begins_with_the_last_save() {
        Filed article = story();
        Filed second = change(article, "{\"headline\":\"Second\"}");
        change(second, "{\"standfirst\":\"Third.\"}");

        diff(article, "")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("from", equalTo(2))
                .body("to", equalTo(3))
                .body("fields.name", contains("standfirst"))
                .body("sections", empty());
    }

    @Test
    void the_newer_side_alone_is_compared_with_the_one_before() {
        Filed article = story();
        Filed second = change(article, "{\"headline\":\"Second\"}");
        change(second, "{\"standfirst\":\"Third.\"}");

        diff(article, "?to=2")
                .then()
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("fields.name", contains("headline"));
    }

    @Test
    void the_older_side_alone_is_compared_with_the_working_copy() {
        Filed article = story();
        Filed second = change(article, "{\"headline\":\"Second\"}");
        change(second, "{\"standfirst\":\"Third.\"}");

        diff(article, "?from=1")
                .then()
                .body("from", equalTo(1))
                .body("to", equalTo(3))
                .body("fields.name", containsInAnyOrder("headline", "standfirst"));
    }

    @Test
    void a_first_revision_differs_from_nothing() {
        Filed article = story();

        diff(article, "")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(1))
                .body("fields", empty());
    }

    @Test
    void a_revision_does_not_differ_from_itself() {
        Filed article = story();
        change(article, "{\"headline\":\"Second\"}");

        diff(article, "?from=2&to=2")
                .then()
                .statusCode(200)
                .body("fields", empty())
                .body("sections", empty());
    }

    @Test
    void swapped_sides_tell_the_way_back() {
        Filed article = story();
        change(article, "{\"standfirst\":null}");

        diff(article, "?from=2&to=1")
                .then()
                .statusCode(200)
                .body("from", equalTo(2))
                .body("to", equalTo(1))
                .body("fields[0].from", nullValue())
                .body("fields[0].to", equalTo("At dawn."));
    }

    @Test
    void what_is_before_the_oldest_that_is_kept_is_not_guessed() {
        Filed article = story();
        change(article, "{\"headline\":\"Second\"}");

        diff(article, "?from=3").then().statusCode(404);
        diff(article, "?to=99").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({"from=0, from", "from=one, from", "to=-1, to", "to=, to", "from=1&to=99999999999, to"})
    void what_can_be_no_revision_is_refused(String query, String parameter) {
        diff(story(), "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void a_parameter_that_is_not_known_is_refused() {
        diff(story(), "?form=1").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void the_spans_of_a_text_rebuild_both_versions() {
        String before = "The mayor ordered the closure an hour after she had read the report of the divers.";
        String after = "The mayor said she ordered the closure a day after the 2nd report of “the divers”, 👩‍🚒 too.";
        Filed article = operate(story(), text(1, 0, before));
        operate(article, text(1, 0, after));

        Response diff = diff(article, "");

        diff.then()
                .body("sections.changes", contains(List.of("changed")))
                .body("sections[0].toPosition", equalTo(2))
                .body("sections[0].blocks.changes", contains(List.of("changed")));
        assertThat(joined(diff, "sections[0].blocks[0].spans", "delete")).isEqualTo(before);
        assertThat(joined(diff, "sections[0].blocks[0].spans", "insert")).isEqualTo(after);
    }

    @Test
    void the_spans_of_a_headline_rebuild_both_versions() {
        Filed article = change(story(), "{\"headline\":\"Ferry Sails at Dawn\"}");
        change(article, "{\"headline\":\"Ferries Sail at Dusk\"}");

        Response diff = diff(article, "");

        diff.then()
                .body("fields[0].from", equalTo("Ferry Sails at Dawn"))
                .body("fields[0].to", equalTo("Ferries Sail at Dusk"));
        assertThat(joined(diff, "fields[0].spans", "delete")).isEqualTo("Ferry Sails at Dawn");
        assertThat(joined(diff, "fields[0].spans", "insert")).isEqualTo("Ferries Sail at Dusk");
    }

    @Test
    void a_section_that_moved_is_one_move() {
        Filed article = story();
        operate(article, "[{\"op\":\"move\",\"from\":\"/sections/2\",\"path\":\"/sections/0\"}]");

        diff(article, "")
                .then()
                .body("sections.heading", contains("Gamma"))
                .body("sections.changes", contains(List.of("moved")))
                .body("sections.fromPosition", contains(3))
                .body("sections.toPosition", contains(1))
                .body("sections[0].blocks", empty());
    }

    @Test
    void a_section_that_came_or_went_is_told_whole() {
        Filed article = story();
        operate(article, "[{\"op\":\"remove\",\"path\":\"/sections/1\"}]");

        diff(article, "")
                .then()
                .body("sections.changes", contains(List.of("removed")))
                .body("sections[0].fromPosition", equalTo(2))
                .body("sections[0].blocks.changes", contains(List.of("removed"), List.of("removed")));
        diff(article, "?from=2&to=1").then().body("sections.changes", contains(List.of("added")));
    }

    @Test
    void a_heading_is_a_field_of_its_section() {
        Filed article = story();
        operate(article, heading(0, "First"));

        diff(article, "")
                .then()
                .body("fields", empty())
                .body("sections[0].fields.name", contains("heading"))
                .body("sections[0].fields[0].from", equalTo("Alpha"))
                .body("sections[0].fields[0].to", equalTo("First"));
    }

    @Test
    void what_belongs_to_the_article_is_compared_too() {
        Filed article = story();
        String slug = "ferry-" + word().toLowerCase();
        change(
                article,
                "{\"slug\":\"" + slug
                        + "\",\"embargo\":{\"until\":\"2099-01-01T00:00:00Z\"},\"expiresAt\":\"2099-02-01T00:00:00Z\"}");

        diff(article, "")
                .then()
                .body("fields.name", containsInAnyOrder("slug", "embargo", "expiresAt"))
                .body("fields.find { it.name == 'slug' }.from", equalTo(article.slug()))
                .body("fields.find { it.name == 'slug' }.to", equalTo(slug))
                .body("fields.find { it.name == 'embargo' }.from", nullValue())
                .body("fields.find { it.name == 'embargo' }.to.until", equalTo("2099-01-01T00:00:00Z"))
                .body("fields.find { it.name == 'expiresAt' }.to", equalTo("2099-02-01T00:00:00Z"));
    }

    private static Response diff(Filed article, String query) {
        return desk().get(article.path() + "/revisions/diff" + query);
    }

    /** One version: what both have, and what only it has. */
    private static String joined(Response diff, String path, String op) {
        return diff.<List<Map<String, String>>>path(path).stream()
                .filter(span -> List.of("equal", op).contains(span.get("op")))
                .map(span -> span.get("text"))
                .collect(Collectors.joining());
    }
}
