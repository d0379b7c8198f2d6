package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a body is silently ignored, converted or guessed. */
@QuarkusTest
class StrictBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\":\"A\",\"headlin\":\"B\"} | /headlin",
                "{\"headline\":\"A\",\"comments\":{\"opened\":true}} | /comments/opened",
                "{\"headline\":\"A\",\"sections\":[{\"heading\":\"B\",\"colour\":1}]} | /sections/0/colour",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"B\",\"x\":1}]}]} | /sections/0/blocks/0/x",
                "{\"headline\":\"A\",\"bylines\":[{\"byline\":\"b\",\"x/y~z\":1}]} | /bylines/0/x~1y~0z"
            })
    void an_unknown_member_is_refused_with_its_place(String body, String pointer) {
        json(body)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void an_unknown_member_is_told_the_nearest_one() {
        json("{\"headlin\":\"A\"}")
                .post("/v1/articles")
                .then()
                .body("errors[0].detail", equalTo("did you mean headline?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\":5} | /headline",
                "{\"headline\":true} | /headline",
                "{\"headline\":[\"A\"]} | /headline",
                "{\"headline\":\"A\",\"kind\":\"novel\"} | /kind",
                "{\"headline\":\"A\",\"kind\":0} | /kind",
                "{\"headline\":\"A\",\"kind\":\"\"} | /kind",
                "{\"headline\":\"A\",\"sections\":{}} | /sections",
                "{\"headline\":\"A\",\"sections\":[null]} | /sections/0",
                "{\"headline\":\"A\",\"bylines\":[null]} | /bylines/0",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[null]}]} | /sections/0/blocks/0",
                "{\"headline\":\"A\",\"sections\":[{\"level\":\"1\"}]} | /sections/0/level",
                "{\"headline\":\"A\",\"sections\":[{\"level\":1.5}]} | /sections/0/level",
                "{\"headline\":\"A\",\"sections\":[{\"id\":\"x\"}]} | /sections/0/id",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[{\"type\":\"song\"}]}]} | /sections/0/blocks/0",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[{\"text\":\"B\"}]}]} | /sections/0/blocks/0",
                "{\"headline\":\"A\",\"comments\":{\"open\":\"yes\"}} | /comments/open",
                "{\"headline\":\"A\\u0000B\"} | /headline",
                "{\"headline\":\"A\\ud83d\"} | /headline",
                "{\"headline\":\"\\udea2\\ud83d\"} | /headline"
            })
    void a_value_that_does_not_fit_is_refused_with_its_place(String body, String pointer) {
        json(body)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /headline",
                "{\"headline\":null} | /headline",
                "{\"headline\":\" \"} | /headline",
                "{\"headline\":\"A\",\"slug\":\"Not A Slug\"} | /slug",
                "{\"headline\":\"A\",\"lang\":\"english please\"} | /lang",
                "{\"headline\":\"A\",\"dateline\":{\"place\":\"B\"}} | /dateline/text",
                "{\"headline\":\"A\",\"edition\":\"no-such-edition\"} | /edition",
                "{\"headline\":\"A\",\"bylines\":[\"no-such-byline\"]} | /bylines/0",
                "{\"headline\":\"A\",\"comments\":{\"requireLogin\":false}} | /comments/requireLogin",
                "{\"headline\":\"A\",\"sections\":[{\"level\":7}]} | /sections/0/level",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[{\"type\":\"image\",\"alt\":\"\",\"url\":\"javascript:alert(1)\"}]}]} | /sections/0/blocks/0/url",
                "{\"headline\":\"A\",\"sections\":[{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"\"}]}]} | /sections/0/blocks/0/text"
            })
    void content_that_is_not_allowed_is_refused_with_its_place(String body, String pointer) {
        json(body)
                .post("/v1/articles")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-content"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void everything_that_is_not_allowed_is_told_at_once() {
        json("{\"slug\":\"A B\",\"lang\":\"!\"}")
                .post("/v1/articles")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/headline", "/lang", "/slug"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\":\"A\",\"headline\":\"B\"}",
                "{\"headline\":\"A\"} {}",
                "{\"headline\":\"A\"}]",
                "null",
                "[]",
                "\"A\"",
                "",
                "   ",
                "{\"headline\":\"A\"",
                "{'headline':'A'}",
                "{\"headline\":NaN}",
                "{\"headline\":\"A\",}"
            })
    void what_is_not_one_json_object_is_refused(String body) {
        json(body).post("/v1/articles").then().statusCode(400).body("code", equalTo("malformed-request"));
        json(body)
                .header("If-Match", "*")
                .put("/v1/articles/no-such-article")
                .then()
                .statusCode(400);
    }

    @Test
    void broken_json_is_told_line_and_column() {
        json("{\n  \"headline\": oops\n}")
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("line 2, column"));
    }

    @Test
    void json_that_is_nested_without_end_is_refused() {
        json("{\"headline\":" + "[".repeat(100_000)).post("/v1/articles").then().statusCode(400);
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        desk().contentType("application/json")
                .body("{\"headline\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"));
    }

    @Test
    void a_character_of_two_units_is_kept() {
        json("{\"headline\":\"Ship \\ud83d\\udea2\"}")
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .body("headline", equalTo("Ship 🚢"));
    }

    @ParameterizedTest
    @CsvSource({
        "status, \"published\"",
        "id, \"0199e4c2-0000-7000-8000-00000000002a\"",
        "wordCount, 7",
        "revision, 9",
        "publishedAt, \"2026-10-16T06:00:00Z\"",
        "hasUnpublishedChanges, true",
        "links, {}"
    })
    void what_only_the_server_sets_cannot_be_changed(String member, String value) {
        Filed article = draft(headline());

        Response answer = on(article)
                .contentType("application/merge-patch+json")
                .body("{\"" + member + "\":" + value.replace("'", "\"") + "}")
                .patch(article.path());

        answer.then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains("/" + member));
    }

    @Test
    void a_new_article_cannot_bring_what_only_the_server_sets() {
        json("{\"headline\":\"A\",\"status\":\"published\"}")
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?publish=true", "?limit=1"})
    void a_parameter_that_a_write_does_not_know_is_refused(String query) {
        json("{\"headline\":\"A\"}")
                .post("/v1/articles" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"headlin\":null}", "{\"wordCount\":null}", "{\"dateline\":{\"bogus\":null}}"})
    void removing_what_no_draft_has_is_refused_like_setting_it(String changes) {
        Filed article = draft(headline());

        on(article)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(article.path())
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"));
    }

    @Test
    void a_new_article_may_have_the_empty_lists_of_one_that_was_read() {
        json("{\"headline\":\"" + headline() + "\",\"tags\":[],\"quotes\":[],\"corrections\":[]}")
                .post("/v1/articles")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"slug\":\"ines-calder\",\"name\":\"Somebody Else\"}", "\"nobody-of-this-name\""})
    void a_byline_that_is_not_in_the_catalog_as_it_is_given_is_refused(String byline) {
        draft(headline());

        json("{\"headline\":\"A\",\"bylines\":[" + byline + "]}")
                .post("/v1/articles")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/bylines/0"));
    }

    @Test
    void a_byline_that_is_named_twice_is_refused() {
        json("{\"headline\":\"A\",\"bylines\":[{\"byline\":\"a\",\"slug\":\"b\"}]}")
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/bylines/0"))
                .body("errors[0].detail", equalTo("names the byline twice"));
    }
}
