package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.merging;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.patch;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.replace;
import static dev.broadsheet.article.Revising.story;
import static dev.broadsheet.article.Revising.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editors who change different things of one story both get their way, if the second asks for it. */
@QuarkusTest
class MergedEditsTest {

    private static final String MOVE_LAST_TO_FRONT =
            "[{\"op\":\"move\",\"from\":\"/sections/2\",\"path\":\"/sections/0\"}]";
    private static final String REMOVE_SECOND = "[{\"op\":\"remove\",\"path\":\"/sections/1\"}]";

    @Test
    void different_members_are_merged() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        merged(patch(merging(article.tag()), article, "{\"standfirst\":\"Mine.\"}"))
                .body("headline", equalTo("Theirs"))
                .body("standfirst", equalTo("Mine."))
                .body("revision", equalTo(3));
    }

    @Test
    void different_sections_are_merged() {
        Filed article = story();
        operate(article, text(0, 1, "Theirs."));

        merged(operate(merging(article.tag()), article, heading(2, "Mine")))
                .body("sections.heading", contains("Alpha", "Beta", "Mine"))
                .body("sections[0].blocks.text", contains("Alpha one.", "Theirs."));
    }

    @Test
    void different_blocks_of_one_section_are_left_to_people() {
        Filed article = story();
        Filed theirs = operate(article, text(1, 0, "Theirs."));

        Response refused = operate(merging(article.tag()), article, text(1, 1, "Mine."));

        conflict(refused, "/sections/1").header("ETag", theirs.tag()).body("revision", equalTo(2));
        read(article).then().header("ETag", theirs.tag());
    }

    @Test
    void the_same_member_is_left_to_people() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\",\"standfirst\":\"Theirs.\"}");

        conflict(patch(merging(article.tag()), article, "{\"headline\":\"Mine\"}"), "/headline");
    }

    @Test
    void who_says_the_same_agrees() {
        Filed article = story();
        Filed theirs = change(article, "{\"headline\":\"Both\"}");

        Response answer = patch(merging(article.tag()), article, "{\"headline\":\"Both\"}");

        answer.then().statusCode(200).header("ETag", theirs.tag()).body("revision", equalTo(2));
    }

    @Test
    void who_changes_nothing_takes_nothing_back() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(merging(article.tag()), article, "{}")
                .then()
                .statusCode(200)
                .body("headline", equalTo("Theirs"))
                .body("revision", equalTo(2));
    }

    @Test
    void a_replacement_is_merged_as_it_was_read() {
        Filed article = story();
        String read = read(article).asString();
        operate(article, heading(0, "Theirs"));

        Response mine = replace(merging(article.tag()), article, read.replace("Gamma two.", "Mine."));

        merged(mine)
                .body("sections.heading", contains("Theirs", "Beta", "Gamma"))
                .body("sections[2].blocks.text", contains("Gamma one.", "Mine."));
    }

    @Test
    void a_replacement_goes_through_where_only_the_status_has_changed() {
        Filed article = story();
        String read = read(article).asString();
        publish(article);

        Response mine = replace(merging(article.tag()), article, read.replace("Gamma two.", "Mine."));

        mine.then()
                .statusCode(200)
                .body("sections[2].blocks.text", contains("Gamma one.", "Mine."))
                .body("status", equalTo("published"));
    }

    @Test
    void sections_that_both_add_all_come_in() {
        Filed article = story();
        operate(article, "[{\"op\":\"add\",\"path\":\"/sections/1\",\"value\":{\"heading\":\"Theirs\"}}]");

        merged(operate(
                        merging(article.tag()),
                        article,
                        "[{\"op\":\"add\",\"path\":\"/sections/-\",\"value\":{\"heading\":\"Mine\"}}]"))
                .body("sections.heading", contains("Alpha", "Theirs", "Beta", "Gamma", "Mine"));
    }

    @Test
    void sections_of_the_same_name_get_different_anchors() {
        Filed article = story();
        operate(
                article,
                "[{\"op\":\"add\",\"path\":\"/sections/0\",\"value\":{\"heading\":\"Ferry\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"A.\"}]}}]");

        merged(operate(
                        merging(article.tag()),
                        article,
                        "[{\"op\":\"add\",\"path\":\"/sections/-\",\"value\":{\"heading\":\"Ferry\"}}]"))
                .body("sections.heading", contains("Ferry", "Alpha", "Beta", "Gamma", "Ferry"))
                .body("sections.anchor", contains("ferry", "alpha", "beta", "gamma", "ferry-2"));
    }

    @Test
    void what_one_removes_and_the_other_leaves_alone_is_gone() {
        Filed article = story();
        operate(article, REMOVE_SECOND);

        merged(operate(merging(article.tag()), article, heading(2, "Mine")))
                .body("sections.heading", contains("Alpha", "Mine"));
    }

    @Test
    void what_one_changes_and_the_other_removes_is_left_to_people() {
        Filed article = story();
        operate(article, heading(1, "Theirs"));

        conflict(operate(merging(article.tag()), article, REMOVE_SECOND), "/sections");
    }

    @Test
    void what_one_removes_and_the_other_changes_is_left_to_people() {
        Filed article = story();
        operate(article, REMOVE_SECOND);

        conflict(operate(merging(article.tag()), article, heading(1, "Mine")), "/sections/1");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void what_one_moves_and_the_other_changes_is_moved_and_changed(boolean iMove) {
        Filed article = story();
        operate(article, iMove ? heading(1, "Other") : MOVE_LAST_TO_FRONT);

        merged(operate(merging(article.tag()), article, iMove ? MOVE_LAST_TO_FRONT : heading(1, "Other")))
                .body("sections.heading", contains("Gamma", "Alpha", "Other"));
    }

    @Test
    void two_orders_are_left_to_people() {
        Filed article = story();
        operate(article, MOVE_LAST_TO_FRONT);

        conflict(
                operate(
                        merging(article.tag()),
                        article,
                        "[{\"op\":\"move\",\"from\":\"/sections/0\",\"path\":\"/sections/1\"}]"),
                "/sections");
    }

    @Test
    void a_section_is_not_left_below_a_parent_that_is_gone() {
        Filed article = story();
        operate(article, "[{\"op\":\"replace\",\"path\":\"/sections/1/level\",\"value\":2}]");

        Response mine = operate(merging(article.tag()), article, "[{\"op\":\"remove\",\"path\":\"/sections/0\"}]");

        mine.then().statusCode(412).body("code", equalTo("precondition-failed"));
        read(article).then().body("sections.level", contains(1, 2, 1));
    }

    @Test
    void a_third_edit_of_the_same_revision_is_merged_too() {
        Filed article = story();
        operate(article, heading(0, "First"));
        merged(operate(merging(article.tag()), article, heading(1, "Second")));

        merged(operate(merging(article.tag()), article, heading(2, "Third")))
                .body("sections.heading", contains("First", "Second", "Third"))
                .body("revision", equalTo(4));
    }

    @Test
    void a_merged_story_waits_like_any_other_to_be_published() {
        Filed article = story();
        publish(operate(article, heading(0, "Theirs")));

        merged(operate(merging(article.tag()), article, heading(1, "Mine")))
                .body("hasUnpublishedChanges", equalTo(true));

        reader().get(article.path()).then().body("sections.heading", contains("Theirs", "Beta", "Gamma"));
    }

    @Test
    void corrections_survive_a_merge() {
        Filed article = publish(story());
        holding(article.tag())
                .contentType("application/json")
                .body("{\"kind\":\"correction\",\"text\":\"It was the other ferry.\"}")
                .post(article.path() + "/corrections")
                .then()
                .statusCode(201);

        Response mine = operate(merging(article.tag()), article, heading(1, "Mine"));

        mine.then()
                .statusCode(200)
                .body("corrections", hasSize(1))
                .body("sections.heading", contains("Alpha", "Mine", "Gamma"));
    }

    @Test
    void a_killed_article_is_merged_with_nothing() {
        Filed article = story();
        holding(article.tag())
                .contentType("application/json")
                .body("{\"reason\":\"Invented.\"}")
                .post(article.path() + "/kill")
                .then()
                .statusCode(200);

        patch(merging(article.tag()), article, "{\"headline\":\"Mine\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void what_is_wrong_with_an_edit_is_told_before_it_is_merged() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(merging(article.tag()), article, "{\"headlin\":\"Mine\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/headlin"))
                .header("Preference-Applied", nullValue());
    }

    @Test
    void each_merge_keeps_its_note() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\",\"note\":\"Theirs\"}");

        merged(patch(merging(article.tag()), article, "{\"standfirst\":\"Mine.\",\"note\":\"Mine\"}"));

        Revising.revisions(article).then().body("data.note", contains("Mine", "Theirs", null));
    }

    private static ValidatableResponse merged(Response answer) {
        return answer.then().statusCode(200).header("Preference-Applied", "merge");
    }

    private static ValidatableResponse conflict(Response answer, String pointer) {
        return answer.then()
                .statusCode(412)
                .header("Preference-Applied", nullValue())
                .body("code", equalTo("precondition-failed"))
                .body("errors.pointer", contains(pointer));
    }
}
