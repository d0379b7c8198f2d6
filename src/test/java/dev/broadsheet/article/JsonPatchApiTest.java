package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.story;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing the working copy operation by operation (RFC 6902). */
@QuarkusTest
class JsonPatchApiTest {

    @Test
    void a_place_is_counted_as_the_article_shows_it() {
        Filed article = story();

        Response patched = apply(article, heading(1, "Second"));

        patched.then()
                .statusCode(200)
                .body("sections.heading", contains("Alpha", "Second", "Gamma"))
                .body("sections[1].id", equalTo(read(article).path("sections[1].id")))
                .body("revision", equalTo(2));
    }

    @Test
    void a_section_can_move_with_all_it_has() {
        Filed article = story();
        Response before = read(article);

        Response patched = apply(article, "[{\"op\":\"move\",\"from\":\"/sections/2\",\"path\":\"/sections/0\"}]");

        patched.then()
                .statusCode(200)
                .body("sections.heading", contains("Gamma", "Alpha", "Beta"))
                .body("sections.position", contains(1, 2, 3))
                .body("sections[0].id", equalTo(before.path("sections[2].id")))
                .body("sections[0].blocks", equalTo(before.path("sections[2].blocks")));
    }

    @Test
    void a_nested_section_can_move_to_another_parent() {
        Filed article = story();
        Filed nested = operate(article, "[{\"op\":\"replace\",\"path\":\"/sections/1/level\",\"value\":2}]");

        Response patched = apply(nested, "[{\"op\":\"move\",\"from\":\"/sections/1\",\"path\":\"/sections/2\"}]");

        patched.then()
                .statusCode(200)
                .body("sections.heading", contains("Alpha", "Gamma", "Beta"))
                .body("sections[2].parentId", equalTo(patched.path("sections[1].id")));
    }

    @Test
    void a_block_can_move_to_another_section() {
        Filed article = story();
        String block = read(article).path("sections[0].blocks[1].id");

        Response patched = apply(
                article, "[{\"op\":\"move\",\"from\":\"/sections/0/blocks/1\",\"path\":\"/sections/2/blocks/-\"}]");

        patched.then()
                .statusCode(200)
                .body("sections[0].blocks.text", contains("Alpha one."))
                .body("sections[2].blocks.text", contains("Gamma one.", "Gamma two.", "Alpha two."))
                .body("sections[2].blocks[2].id", equalTo(block));
    }

    @Test
    void a_section_can_be_added_and_gets_what_the_server_gives() {
        Filed article = story();

        Response patched =
                apply(article, "[{\"op\":\"add\",\"path\":\"/sections/1\",\"value\":{\"heading\":\"Between\"}}]");

        patched.then()
                .statusCode(200)
                .body("sections.heading", contains("Alpha", "Between", "Beta", "Gamma"))
                .body("sections[1].anchor", equalTo("between"))
                .body("sections[1].blocks", empty());
    }

    @Test
    void a_section_can_be_removed() {
        Filed article = story();

        Response patched = apply(article, "[{\"op\":\"remove\",\"path\":\"/sections/1\"}]");

        patched.then().statusCode(200).body("sections.heading", contains("Alpha", "Gamma"));
    }

    @Test
    void a_copy_of_a_section_needs_ids_of_its_own() {
        Filed article = story();
        String copy = "{\"op\":\"copy\",\"from\":\"/sections/0\",\"path\":\"/sections/-\"}";

        Response refused = apply(article, "[" + copy + "]");
        Response patched = apply(article, "[" + copy + """
                ,{"op":"remove","path":"/sections/3/id"},{"op":"remove","path":"/sections/3/anchor"},
                 {"op":"remove","path":"/sections/3/position"},
                 {"op":"remove","path":"/sections/3/blocks/0/id"},{"op":"remove","path":"/sections/3/blocks/1/id"}]""");

        refused.then().statusCode(422).body("errors.pointer", hasItem("/sections/3/id"));
        patched.then().statusCode(200).body("sections.heading", contains("Alpha", "Beta", "Gamma", "Alpha"));
    }

    @Test
    void a_test_that_holds_lets_the_rest_happen() {
        Filed article = story();

        Response patched = apply(article, """
                [{"op":"test","path":"/sections/0/heading","value":"Alpha"},{"op":"test","path":"/status","value":"draft"},
                 {"op":"remove","path":"/standfirst"}]""");

        patched.then().statusCode(200).body("standfirst", nullValue());
    }

    @Test
    void an_operation_that_fails_is_named_and_nothing_happens() {
        Filed article = story();
        String tag = read(article).header("ETag");

        Response refused = apply(article, """
                [{"op":"replace","path":"/headline","value":"Other"},{"op":"test","path":"/standfirst","value":"At dusk."}]""");

        refused.then().statusCode(422).body("code", equalTo("invalid-content")).body("errors.pointer", contains("/1"));
        read(article).then().header("ETag", tag).body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "-1", "01", "99999999999", "4"})
    void a_place_there_is_not_is_refused(String index) {
        apply(story(), "[{\"op\":\"add\",\"path\":\"/sections/" + index + "\",\"value\":{}}]")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.pointer", contains("/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5]",
                "[{\"op\":\"spin\",\"path\":\"/headline\"}]",
                "[{\"op\":\"replace\",\"value\":\"A\"}]",
                "[{\"op\":\"REPLACE\",\"path\":\"/headline\",\"value\":\"A\"}]",
                "[{\"op\":\"replace\",\"path\":\"headline\",\"value\":\"A\"}]",
                "[{\"op\":\"replace\",\"path\":\"/~headline\",\"value\":\"A\"}]",
                "[{\"op\":\"replace\",\"path\":\"/headline\"}]",
                "[{\"op\":\"move\",\"path\":\"/headline\"}]"
            })
    void what_is_no_operation_cannot_be_read(String operations) {
        apply(story(), operations)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", contains("/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"headline\":\"A\"}", "{}", "\"A\"", "null", "5", "", "[", "[{\"op\":\"test\",\"op\":\"add\"}]"
            })
    void what_is_no_list_of_operations_cannot_be_read(String body) {
        apply(story(), body).then().statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void no_operations_make_no_revision() {
        Filed article = story();

        Response patched = apply(article, "[]");

        patched.then()
                .statusCode(200)
                .header("ETag", read(article).header("ETag"))
                .body("revision", equalTo(1));
    }

    @Test
    void operations_that_end_where_they_began_make_no_revision() {
        Filed article = story();

        Response patched = apply(article, """
                [{"op":"move","from":"/sections/0","path":"/sections/2"},{"op":"move","from":"/sections/2","path":"/sections/0"}]""");

        patched.then().statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void the_whole_draft_can_be_replaced() {
        Filed article = story();

        Response patched = apply(article, "[{\"op\":\"replace\",\"path\":\"\",\"value\":{\"headline\":\"Anew\"}}]");

        patched.then()
                .statusCode(200)
                .body("headline", equalTo("Anew"))
                .body("slug", equalTo(article.slug()))
                .body("sections", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"A\"", "5"})
    void an_article_stays_an_object(String value) {
        apply(story(), "[{\"op\":\"replace\",\"path\":\"\",\"value\":" + value + "}]")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "status", "revision", "wordCount", "createdAt", "savedAt", "links", "corrections", "quotes"
            })
    void what_only_the_server_sets_cannot_be_replaced(String member) {
        apply(story(), "[{\"op\":\"replace\",\"path\":\"/" + member + "\",\"value\":\"published\"}]")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains("/" + member));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "status", "revision", "wordCount", "createdAt", "savedAt", "links", "corrections"})
    void what_only_the_server_sets_cannot_be_removed(String member) {
        apply(story(), "[{\"op\":\"remove\",\"path\":\"/" + member + "\"}]")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains("/" + member));
    }

    @Test
    void what_the_server_will_set_one_day_cannot_be_added() {
        apply(story(), "[{\"op\":\"add\",\"path\":\"/publishedAt\",\"value\":\"2026-01-01T00:00:00Z\"}]")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/publishedAt"));
    }

    @ParameterizedTest
    @CsvSource({
        "/colour, /colour",
        "/sections/0/colour, /sections/0/colour",
        "/sections/0/blocks/1/x~1y, /sections/0/blocks/1/x~1y"
    })
    void an_unknown_member_is_refused_with_its_place(String path, String pointer) {
        apply(story(), "[{\"op\":\"add\",\"path\":\"" + path + "\",\"value\":1}]")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "parentId"})
    void the_order_of_the_array_decides_and_nothing_else(String member) {
        Filed article = story();
        String value = member.equals("position") ? "3" : "\"" + read(article).path("sections[0].id") + "\"";

        apply(article, "[{\"op\":\"add\",\"path\":\"/sections/1/" + member + "\",\"value\":" + value + "}]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sections/1/" + member));
    }

    @Test
    void what_a_patch_makes_of_an_article_is_checked() {
        apply(story(), "[{\"op\":\"remove\",\"path\":\"/headline\"}]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/headline"));
    }

    @Test
    void a_published_article_can_be_patched_as_it_is_read() {
        Filed article = publish(story());

        Response patched = apply(article, heading(0, "First"));

        patched.then()
                .statusCode(200)
                .body("hasUnpublishedChanges", equalTo(true))
                .body("sections[0].heading", equalTo("First"));
    }

    @Test
    void an_embargo_and_an_expiry_can_be_set_and_lifted() {
        Filed article = story();

        Filed timed = operate(article, """
                [{"op":"add","path":"/embargo","value":{"until":"2099-01-01T00:00:00Z"}},
                 {"op":"add","path":"/expiresAt","value":"2099-02-01T00:00:00Z"}]""");
        Response lifted =
                apply(timed, "[{\"op\":\"remove\",\"path\":\"/embargo\"},{\"op\":\"remove\",\"path\":\"/expiresAt\"}]");

        lifted.then().statusCode(200).body("embargo", nullValue()).body("expiresAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json-patch+json;charset=utf-8",
                "Application/JSON-Patch+JSON",
                "application/JSON-PATCH+json"
            })
    void the_media_type_is_known_however_it_is_written(String type) {
        Filed article = story();

        Response patched = holding(article.tag())
                .header("Content-Type", type)
                .body(heading(0, "First").getBytes())
                .patch(article.path());

        patched.then().statusCode(200).body("sections[0].heading", equalTo("First"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml"})
    void another_media_type_is_refused(String type) {
        Filed article = story();

        Response refused =
                holding(article.tag()).contentType(type).body("[]".getBytes()).patch(article.path());

        refused.then().statusCode(415).body("code", equalTo("unsupported-media-type"));
    }

    private static Response apply(Filed article, String operations) {
        return operate(holding(article.tag()), article, operations);
    }
}
