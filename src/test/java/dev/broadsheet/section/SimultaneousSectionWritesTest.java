package dev.broadsheet.section;

import static dev.broadsheet.section.Sectioning.add;
import static dev.broadsheet.section.Sectioning.after;
import static dev.broadsheet.section.Sectioning.outline;
import static dev.broadsheet.section.Sectioning.patch;
import static dev.broadsheet.section.Sectioning.path;
import static dev.broadsheet.section.Sectioning.section;
import static dev.broadsheet.section.Sectioning.sends;
import static dev.broadsheet.section.Sectioning.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whoever writes sections at the same time loses nothing of what the others wrote. */
@QuarkusTest
class SimultaneousSectionWritesTest {

    @RepeatedTest(3)
    void of_twenty_who_add_to_one_state_one_comes_in() {
        Filed article = story();

        List<HttpResponse<String>> answers = Simultaneously.post(
                20, article.path() + "/sections", "application/json", section("New", ""), article.tag());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(19);
        assertThat(outline(article)).containsExactly("Alpha 1", "Beta 2", "Gamma 2", "Delta 1", "New 1");
    }

    @Test
    void a_stale_write_to_one_section_is_merged_with_one_to_another_if_that_is_welcome() {
        Filed article = story();
        String beta = path(article, "Beta");
        patch(article, "Delta", "{\"heading\":\"Epsilon\"}");

        Response mine = merging(article, Sectioning.MERGE_PATCH, "{\"heading\":\"Mine\"}")
                .patch(beta);

        mine.then().statusCode(200).header("Preference-Applied", "merge").body("heading", equalTo("Mine"));
        assertThat(outline(article)).containsExactly("Alpha 1", "Mine 2", "Gamma 2", "Epsilon 1");
        Newsroom.on(after(article, mine))
                .post(article.path() + "/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void two_stale_additions_both_come_in() {
        Filed article = story();
        add(article, section("Theirs", ""));

        Response mine =
                merging(article, "application/json", section("Mine", "")).post(article.path() + "/sections");

        mine.then().statusCode(201).header("Preference-Applied", "merge").body("heading", equalTo("Mine"));
        assertThat(outline(article)).contains("Theirs 1", "Mine 1").hasSize(6);
    }

    @Test
    void what_was_added_alike_in_the_meantime_is_answered_for_it() {
        Filed article = story();
        Response theirs = add(article, section("Same", ""));

        Response mine =
                merging(article, "application/json", section("Same", "")).post(article.path() + "/sections");

        mine.then()
                .statusCode(201)
                .header("Location", theirs.header("Location"))
                .body("", equalTo(theirs.path("")));
        assertThat(outline(article)).hasSize(5);
    }

    @Test
    void one_section_changed_by_both_is_left_to_people() {
        Filed article = story();
        String beta = path(article, "Beta");
        patch(article, "Beta", "{\"heading\":\"Theirs\"}");

        merging(article, Sectioning.MERGE_PATCH, "{\"heading\":\"Mine\"}")
                .patch(beta)
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/sections/1"));
        merging(article, "application/json", "").delete(beta).then().statusCode(412);
        assertThat(outline(article)).contains("Theirs 2");
    }

    private static RequestSpecification merging(Filed article, String type, String body) {
        return sends(Newsroom.on(article).header("Prefer", "merge"), type, body);
    }
}
