package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.section.Sectioning.NOWHERE;
import static dev.broadsheet.section.Sectioning.add;
import static dev.broadsheet.section.Sectioning.after;
import static dev.broadsheet.section.Sectioning.delete;
import static dev.broadsheet.section.Sectioning.id;
import static dev.broadsheet.section.Sectioning.operate;
import static dev.broadsheet.section.Sectioning.outline;
import static dev.broadsheet.section.Sectioning.patch;
import static dev.broadsheet.section.Sectioning.path;
import static dev.broadsheet.section.Sectioning.replace;
import static dev.broadsheet.section.Sectioning.section;
import static dev.broadsheet.section.Sectioning.sends;
import static dev.broadsheet.section.Sectioning.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a whole article is refused for, a section is refused for alike, with pointers into what was sent. */
@QuarkusTest
class SectionRefusalsTest {

    private static final String PARAGRAPH = "{\"type\":\"paragraph\",\"text\":\"A.\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headin\":\"A\"} | 400 | unknown-member | /headin",
                "{\"heading\":5} | 400 | malformed-request | /heading",
                "{\"level\":\"2\"} | 400 | malformed-request | /level",
                "{\"kind\":\"song\"} | 400 | malformed-request | /kind",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"A\",\"x\":1}]} | 400 | unknown-member | /blocks/0/x",
                "{\"blocks\":[{\"type\":\"song\"}]} | 400 | malformed-request | /blocks/0",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"\"}]} | 422 | invalid-content | /blocks/0/text",
                "{\"heading\":\"\"} | 422 | invalid-content | /heading",
                "{\"anchor\":\"A B\"} | 422 | invalid-content | /anchor",
                "{\"level\":7} | 422 | invalid-content | /level",
                "{\"level\":0} | 422 | invalid-content | /level",
                "{\"level\":4} | 422 | invalid-content | /level",
                "{\"anchor\":\"alpha\"} | 422 | invalid-content | /anchor",
                "{\"anchor\":\"delta\"} | 422 | invalid-content | /anchor",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"A\",\"id\":\"0199e4c2-0000-7000-8000-00000000002a\"}]} | 422 | invalid-content | /blocks/0/id",
                "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"A\",\"marks\":[{\"type\":\"strong\",\"start\":0,\"end\":9}]}]} | 422 | invalid-content | /blocks/0/marks/0"
            })
    void what_is_wrong_in_a_section_is_told_with_its_place(String body, int status, String code, String pointer) {
        Filed article = story();

        for (Response refused :
                List.of(add(article, body), replace(article, "Beta", body), patch(article, "Beta", body))) {
            refused.then().statusCode(status).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
        }
        assertThat(outline(article)).containsExactly("Alpha 1", "Beta 2", "Gamma 2", "Delta 1");
    }

    @Test
    void the_hint_at_the_nearest_member_is_given() {
        add(story(), "{\"headin\":\"A\"}").then().body("errors[0].detail", equalTo("did you mean heading?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"0199e4c2-0000-7000-8000-00000000002a\"} | 400 | /id",
                "{\"id\":null} | 400 | /id",
                "{\"article\":{\"slug\":\"another\"}} | 400 | /article",
                "{\"position\":1} | 422 | /position",
                "{\"parentId\":\"0199e4c2-0000-7000-8000-00000000002a\"} | 422 | /parentId",
                "{\"parentId\":null} | 422 | /parentId",
                "{\"after\":\"0199e4c2-0000-7000-8000-00000000002a\"} | 400 | /after"
            })
    void whose_it_is_and_where_it_stands_is_not_for_a_change_to_say(String body, int status, String pointer) {
        Filed article = story();

        replace(article, "Beta", body).then().statusCode(status).body("errors.pointer", contains(pointer));
        patch(article, "Beta", body).then().statusCode(status).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"id, 400", "article, 400", "position, 422", "parentId, 422"})
    void operations_cannot_take_away_what_only_the_server_sets(String member, int status) {
        operate(story(), "Beta", "[{\"op\":\"remove\",\"path\":\"/" + member + "\"}]")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("/" + member));
    }

    @Test
    void an_operation_that_cannot_be_applied_is_named() {
        operate(story(), "Beta", "[{\"op\":\"remove\",\"path\":\"/blocks/7\"}]")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/0"));
    }

    @Test
    void a_block_of_another_section_cannot_be_taken() {
        Filed article = story();
        for (String other : List.of("Alpha", "Delta")) {
            String block = desk().get(path(article, other) + "?status=any").path("blocks[0].id");

            replace(article, "Beta", "{\"blocks\":[" + PARAGRAPH + "}," + PARAGRAPH + ",\"id\":\"" + block + "\"}]}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/blocks/1/id"));
        }
    }

    @ParameterizedTest
    @CsvSource({"id", "after", "before", "parentId"})
    void a_new_section_cannot_name_what_is_not_there(String member) {
        Filed article = story();
        String block = desk().get(path(article, "Alpha") + "?status=any").path("blocks[0].id");

        for (String unknown : List.of(NOWHERE, block)) {
            add(article, "{\"" + member + "\":\"" + unknown + "\"}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/" + member));
        }
        add(article, "{\"" + member + "\":\"somewhere\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + member));
    }

    @Test
    void a_new_section_stands_in_one_place() {
        Filed article = story("Alpha 1", "Beta 2", "Gamma 3", "Delta 4", "Epsilon 5", "Zeta 6");
        String alpha = id(article, "Alpha");
        String zeta = id(article, "Zeta");

        add(article, "{\"after\":\"" + alpha + "\",\"before\":\"" + zeta + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/before"));
        add(article, "{\"parentId\":\"" + alpha + "\",\"level\":3}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/level"));
        add(article, "{\"parentId\":\"" + zeta + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parentId"));
        add(article, "{\"before\":\"" + alpha + "\",\"level\":2}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/level"));
    }

    @Test
    void levels_do_not_leap_behind_it_either() {
        Filed article = story("Alpha 1", "Beta 2", "Gamma 3", "Delta 3");
        String before = "\"before\":\"" + id(article, "Delta") + "\"";

        patch(article, "Gamma", "{\"level\":1}").then().statusCode(422).body("errors.pointer", contains("/level"));
        add(article, "{\"level\":1," + before + "}").then().statusCode(422).body("errors.pointer", contains("/level"));
    }

    @Test
    void what_is_nested_in_it_stays_above_the_deepest_level() {
        Filed article = story("Alpha 1", "Beta 2", "Gamma 3", "Delta 4", "Epsilon 5", "Eta 4", "Zeta 5", "Theta 6");

        patch(article, "Eta", "{\"level\":5}").then().statusCode(422).body("errors.pointer", contains("/level"));
    }

    @Test
    void the_blocks_of_a_whole_article_are_limited() {
        Filed article = story();
        String many = IntStream.range(0, 19_995)
                .mapToObj(any -> PARAGRAPH + "}")
                .collect(Collectors.joining(",", "{\"blocks\":[", "]}"));

        add(article, many).then().statusCode(422).body("errors.pointer", contains("/blocks"));
    }

    @Test
    void a_section_with_others_in_it_is_not_deleted_unasked() {
        Filed article = story();

        delete(article, "Alpha", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("has-children"))
                .body("detail", equalTo("2 other sections are nested in this one."))
                .body("errors.parameter", contains("children"));
        delete(article, "Alpha", "?children=keeps")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("did you mean keep?"));
        assertThat(outline(article)).hasSize(4);
    }

    @Test
    void a_section_that_only_an_older_revision_has_is_not_there() {
        Filed article = story();
        String gone = path(article, "Delta");
        Filed changed = after(article, delete(article, "Delta", ""));

        for (Filed tag : List.of(article, changed)) {
            change(tag, gone)
                    .statusCode(404)
                    .body("detail", equalTo("There is no section “" + gone.substring(13) + "”."));
            desk().header("If-Match", tag.tag()).delete(gone).then().statusCode(404);
        }
        desk().get(gone + "?status=any").then().statusCode(404);
    }

    @Test
    void what_names_no_section_is_not_found() {
        for (String name : List.of(NOWHERE, "quick-look", "order")) {
            change(story(), "/v1/sections/" + name).statusCode(404).body("code", equalTo("not-found"));
            desk().get("/v1/sections/" + name + "?status=any").then().statusCode(404);
        }
    }

    private static ValidatableResponse change(Filed article, String path) {
        return Sectioning.on(article, "application/json", "{}").put(path).then();
    }

    @Test
    void a_write_needs_the_tag_of_the_working_copy() {
        Filed article = story();
        String section = path(article, "Beta");
        Filed newer = after(article, patch(article, "Delta", "{\"heading\":\"Epsilon\"}"));

        for (String[] write : writes(article, section)) {
            request(desk(), write).then().statusCode(428).body("code", equalTo("precondition-required"));
            request(desk().header("If-Match", article.tag()), write)
                    .then()
                    .statusCode(412)
                    .header("ETag", desk().get(article.path() + "?status=any").header("ETag"))
                    .body("revision", equalTo(2))
                    .body("errors.pointer", contains("/sections/3"));
        }
        assertThat(outline(newer)).containsExactly("Alpha 1", "Beta 2", "Gamma 2", "Epsilon 1");
    }

    @Test
    void a_read_section_names_another_state_than_readers_see() {
        Filed article = publish(story());
        String section = path(article, "Beta");
        String published = reader().get(section).header("ETag");

        sends(desk().header("If-Match", published), Sectioning.MERGE_PATCH, "{}")
                .patch(section)
                .then()
                .statusCode(412)
                .body("errors", empty());
    }

    @Test
    void the_killed_stay_as_they_are() {
        Filed article = Copydesk.kill(publish(story()), "Wrong.");
        String section = path(article, "Beta");

        for (String[] write : writes(article, section)) {
            request(desk().header("If-Match", article.tag()), write)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("illegal-transition"));
        }
    }

    @Test
    void a_body_of_another_type_is_not_read() {
        Filed article = story();

        Sectioning.on(article, "text/plain", "A")
                .post(article.path() + "/sections")
                .then()
                .statusCode(415);
        Sectioning.on(article, "application/json", "{}")
                .patch(path(article, "Beta"))
                .then()
                .statusCode(415);
        Sectioning.on(article, "application/json", "[]")
                .put(path(article, "Beta"))
                .then()
                .statusCode(400);
        Sectioning.on(article, "application/json", "{")
                .post(article.path() + "/sections")
                .then()
                .statusCode(400);
    }

    /** Each way to write, as method, address, media type and body. */
    static List<String[]> writes(Filed article, String section) {
        return List.of(
                new String[] {"POST", article.path() + "/sections", "application/json", section("New", "")},
                new String[] {"PUT", section, "application/json", "{}"},
                new String[] {"PATCH", section, Sectioning.MERGE_PATCH, "{}"},
                new String[] {"PATCH", section, Sectioning.JSON_PATCH, "[]"},
                new String[] {"DELETE", section, null, null},
                new String[] {"PUT", article.path() + "/sections/order", "application/json", "[]"});
    }

    static Response request(RequestSpecification who, String[] write) {
        return (write[2] == null ? who : sends(who, write[2], write[3])).request(write[0], write[1]);
    }
}
