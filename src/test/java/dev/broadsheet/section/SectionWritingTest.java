package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
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
import static dev.broadsheet.section.Sectioning.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections are added, changed and deleted one by one, on the working copy. */
@QuarkusTest
class SectionWritingTest {

    @Test
    void a_section_is_added_at_the_end() {
        Filed article = story();

        Response added = add(article, section("New", ""));

        String id = added.path("id");
        added.then()
                .statusCode(201)
                .header("Location", "/v1/sections/" + id)
                .header("ETag", not(article.tag()))
                .header("Cache-Control", "private, no-store")
                .body("position", equalTo(5))
                .body("level", equalTo(1))
                .body("kind", equalTo("subhead"))
                .body("anchor", equalTo("new"))
                .body("blocks.text", contains("New one.", "New two."))
                .body("article.id", equalTo(article.id()))
                .body("article.slug", equalTo(article.slug()));
        desk().get("/v1/sections/" + id + "?status=any")
                .then()
                .statusCode(200)
                .header("ETag", added.header("ETag"))
                .body("", equalTo(added.path("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after | Alpha | | Alpha 1, Beta 2, Gamma 2, New 1, Delta 1",
                "after | Beta | | Alpha 1, Beta 2, New 2, Gamma 2, Delta 1",
                "after | Alpha | 2 | Alpha 1, Beta 2, Gamma 2, New 2, Delta 1",
                "after | Beta | 1 | Alpha 1, Beta 2, New 1, Gamma 2, Delta 1",
                "after | Delta | | Alpha 1, Beta 2, Gamma 2, Delta 1, New 1",
                "before | Alpha | | New 1, Alpha 1, Beta 2, Gamma 2, Delta 1",
                "before | Gamma | | Alpha 1, Beta 2, New 2, Gamma 2, Delta 1",
                "before | Gamma | 3 | Alpha 1, Beta 2, New 3, Gamma 2, Delta 1",
                "parentId | Alpha | | Alpha 1, Beta 2, Gamma 2, New 2, Delta 1",
                "parentId | Beta | | Alpha 1, Beta 2, New 3, Gamma 2, Delta 1",
                "parentId | Delta | 2 | Alpha 1, Beta 2, Gamma 2, Delta 1, New 2"
            })
    void it_stands_where_it_is_wanted(String where, String heading, Integer level, String expected) {
        Filed article = story();
        String members =
                ",\"" + where + "\":\"" + id(article, heading) + "\"" + (level == null ? "" : ",\"level\":" + level);

        add(article, section("New", members)).then().statusCode(201);

        assertThat(outline(article)).containsExactly(expected.split(", "));
    }

    @Test
    void a_story_without_sections_gets_its_first() {
        Filed article = story(new String[0]);

        add(article, "{}").then().statusCode(201).body("kind", equalTo("body")).body("blocks", empty());
    }

    @Test
    void readers_see_nothing_of_it_before_the_article_is_published_again() {
        Filed article = publish(story());
        String before = reader().get(article.path()).asString();

        Response added = add(article, section("New", ""));
        Filed changed = after(article, patch(after(article, added), "Delta", "{\"heading\":\"Epsilon\"}"));

        String address = added.header("Location");
        reader().get(address).then().statusCode(404);
        assertThat(reader().get(article.path()).asString()).isEqualTo(before);
        reader().get(article.path() + "/sections")
                .then()
                .body("data.heading", contains("Alpha", "Beta", "Gamma", "Delta"));
        publish(changed);
        reader().get(address).then().statusCode(200).body("heading", equalTo("New"));
        reader().get(article.path() + "/sections")
                .then()
                .body("data.heading", contains("Alpha", "Beta", "Gamma", "Epsilon", "New"));
    }

    @Test
    void a_replaced_section_keeps_its_place_and_its_anchor() {
        Filed article = story();
        String id = id(article, "Beta");

        Response replaced = replace(article, "Beta", "{\"label\":\"Background\",\"heading\":\"Then\"}");

        replaced.then()
                .statusCode(200)
                .header("ETag", not(article.tag()))
                .body("id", equalTo(id))
                .body("heading", equalTo("Then"))
                .body("kind", equalTo("labelled"))
                .body("level", equalTo(2))
                .body("position", equalTo(2))
                .body("anchor", equalTo("beta"))
                .body("blocks", empty());
        assertThat(outline(article)).containsExactly("Alpha 1", "Then 2", "Gamma 2", "Delta 1");
    }

    @Test
    void an_anchor_of_null_is_made_anew() {
        Filed article = story();

        replace(article, "Beta", "{\"heading\":\"Then\",\"anchor\":null}")
                .then()
                .statusCode(200)
                .body("anchor", equalTo("then"));
    }

    @Test
    void blocks_keep_their_ids() {
        Filed article = story();
        JsonPath before = desk().get(path(article, "Beta") + "?status=any").jsonPath();
        String body = "{\"heading\":\"Beta\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"First.\"},"
                + "{\"type\":\"paragraph\",\"text\":\"Changed.\",\"id\":\"" + before.getString("blocks[1].id") + "\"},"
                + "{\"type\":\"paragraph\",\"text\":\"Beta one.\"}]}";

        JsonPath replaced = replace(article, "Beta", body).jsonPath();

        assertThat(replaced.getString("blocks[1].id")).isEqualTo(before.getString("blocks[1].id"));
        assertThat(replaced.getString("blocks[2].id")).isEqualTo(before.getString("blocks[0].id"));
        assertThat(replaced.getString("blocks[0].id")).isNotIn(before.getList("blocks.id"));
    }

    @Test
    void a_section_can_be_sent_back_as_it_was_read_and_makes_no_revision() {
        Filed article = story();
        Response read = desk().get(path(article, "Beta") + "?status=draft");

        Response same = replace(article, "Beta", read.asString());

        same.then().statusCode(200).header("ETag", read.header("ETag")).body("", equalTo(read.path("")));
        patch(article, "Beta", read.asString()).then().statusCode(200).header("ETag", read.header("ETag"));
        patch(article, "Beta", "{}").then().statusCode(200).header("ETag", read.header("ETag"));
        operate(article, "Beta", "[]").then().statusCode(200).header("ETag", read.header("ETag"));
        desk().get(article.path() + "/revisions").then().body("data.revision", contains(1));
    }

    @Test
    void some_members_change_by_a_merge_patch() {
        Filed article = story();

        patch(article, "Beta", "{\"label\":\"Background\",\"heading\":null}")
                .then()
                .statusCode(200)
                .body("label", equalTo("Background"))
                .body("heading", nullValue())
                .body("kind", equalTo("subhead"))
                .body("anchor", equalTo("beta"))
                .body("blocks.text", contains("Beta one.", "Beta two."));
    }

    @Test
    void single_places_change_by_a_json_patch() {
        Filed article = story();
        String kept = desk().get(path(article, "Beta") + "?status=any").path("blocks[1].id");

        operate(article, "Beta", """
                [{"op":"test","path":"/article/id","value":"%s"},{"op":"remove","path":"/blocks/0"},
                 {"op":"add","path":"/blocks/-","value":{"type":"list_item","text":"Beta three."}}]""".formatted(article.id()))
                .then()
                .statusCode(200)
                .body("blocks.text", contains("Beta two.", "Beta three."))
                .body("blocks[0].id", equalTo(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alpha 1, Beta 1, Gamma 2, Delta 3 | Beta | 2 | Alpha 1, Beta 2, Gamma 3, Delta 4",
                "Alpha 1, Beta 2, Gamma 3, Delta 2 | Beta | 1 | Alpha 1, Beta 1, Gamma 2, Delta 2",
                "Alpha 1, Beta 2, Gamma 2, Delta 1 | Gamma | 3 | Alpha 1, Beta 2, Gamma 3, Delta 1",
                "Alpha 1, Beta 2, Gamma 2, Delta 1 | Gamma | 1 | Alpha 1, Beta 2, Gamma 1, Delta 1"
            })
    void what_is_nested_goes_along_to_another_level(String before, String heading, int level, String expected) {
        Filed article = story(before.split(", "));

        patch(article, heading, "{\"level\":" + level + "}").then().statusCode(200);

        assertThat(outline(article)).containsExactly(expected.split(", "));
    }

    @Test
    void a_section_is_deleted_from_the_working_copy() {
        Filed article = publish(story());
        String path = path(article, "Delta");

        Response deleted = delete(article, "Delta", "");

        deleted.then().statusCode(204).header("ETag", not(article.tag())).header("Cache-Control", "private, no-store");
        assertThat(deleted.header("ETag"))
                .isEqualTo(desk().get(article.path() + "?status=any").header("ETag"));
        assertThat(outline(article)).containsExactly("Alpha 1", "Beta 2", "Gamma 2");
        desk().get(path + "?status=any").then().statusCode(404);
        reader().get(path).then().statusCode(200);
        publish(after(article, deleted));
        reader().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alpha | delete | Delta 1",
                "Alpha | keep | Beta 1, Gamma 2, Epsilon 1, Delta 1",
                "Beta | keep | Alpha 1, Gamma 2, Epsilon 2, Delta 1",
                "Beta | delete | Alpha 1, Epsilon 2, Delta 1",
                "Delta | keep | Alpha 1, Beta 2, Gamma 3, Epsilon 2"
            })
    void what_is_nested_in_it_goes_or_stays_as_its_editor_says(String heading, String children, String expected) {
        Filed article = story("Alpha 1", "Beta 2", "Gamma 3", "Epsilon 2", "Delta 1");

        delete(article, heading, "?children=" + children).then().statusCode(204);

        assertThat(outline(article)).containsExactly(expected.split(", "));
    }

    @Test
    void each_tag_opens_the_next_write_and_history_tells_of_each() {
        Filed article = story();

        Filed added = after(article, add(article, section("New", "")));
        Filed changed = after(added, patch(added, "New", "{\"heading\":\"Newer\"}"));
        Filed deleted = after(changed, delete(changed, "Newer", ""));

        Newsroom.on(deleted).post(article.path() + "/publish").then().statusCode(200);
        desk().get(article.path() + "/history")
                .then()
                .body("data.action", contains("published", "revised", "revised", "revised", "filed"));
    }

    @Test
    void an_added_section_can_be_asked_for_again_without_being_added_twice() {
        Filed article = story();
        Map<String, String> key = Map.of("Idempotency-Key", Newsroom.word());
        String body = section("New", "");

        Response first =
                Sectioning.on(article, "application/json", body).headers(key).post(article.path() + "/sections");
        Response again =
                Sectioning.on(article, "application/json", body).headers(key).post(article.path() + "/sections");

        again.then().statusCode(201).header("Location", startsWith("/v1/sections/"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(outline(article)).containsExactly("Alpha 1", "Beta 2", "Gamma 2", "Delta 1", "New 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sections?status=draft", "/sections?status=any&limit=2"})
    void the_sections_of_a_working_copy_come_with_a_tag_that_opens_a_write(String address) {
        Filed article = story();

        Response read = desk().get(article.path() + address);

        read.then().statusCode(200).header("Cache-Control", "private, no-store");
        Sectioning.add(new Filed(article.id(), article.slug(), read.header("ETag")), section("New", ""))
                .then()
                .statusCode(201);
    }

    @Test
    void they_are_walked_like_any_list() {
        Filed article = story();
        String path = article.path() + "/sections?status=any&limit=3&total=true";

        JsonPath first = desk().get(path).jsonPath();
        JsonPath last =
                desk().get(path + "&after=" + first.getString("page.next")).jsonPath();
        JsonPath back =
                desk().get(path + "&before=" + last.getString("page.prev")).jsonPath();

        assertThat(first.getList("data.heading")).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(first.getInt("page.total")).isEqualTo(4);
        assertThat(last.getList("data.heading")).containsExactly("Delta");
        assertThat(last.getString("page.next")).isNull();
        assertThat(back.getList("data.heading")).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(back.getString("page.prev")).isNull();
    }
}
