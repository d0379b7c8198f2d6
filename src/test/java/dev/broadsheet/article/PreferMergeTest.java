package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.merging;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.patch;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.replace;
import static dev.broadsheet.article.Revising.story;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an edit is merged and when it is not; and what belongs to the article and not to its story is merged as well. */
@QuarkusTest
class PreferMergeTest {

    private static final String SOON = "\"2099-01-01T00:00:00Z\"";
    private static final String LATE = "\"2099-02-01T00:00:00Z\"";

    @Test
    void without_it_a_stale_edit_is_refused() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(holding(article.tag()), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/headline"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge",
                "MERGE",
                "return=minimal, merge",
                "merge,return=minimal",
                "respond-async; x=y , Merge ",
                "merge; wait=1",
                "merge=\"\""
            })
    void it_may_stand_among_others(String prefer) {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        merged(patch(holding(article.tag()).header("Prefer", prefer), article, "{\"standfirst\":\"Mine.\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge=1",
                "merge=false",
                "merge=\"no\"",
                "return=merge",
                "merger",
                "return; merge",
                "foo=\"a, merge\"",
                "foo=\"a, merge, b\"",
                ""
            })
    void what_only_looks_like_it_is_not_it(String prefer) {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(holding(article.tag()).header("Prefer", prefer), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void it_may_stand_in_the_second_of_two_headers() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        merged(patch(
                holding(article.tag()).header("Prefer", "return=minimal", "merge"),
                article,
                "{\"standfirst\":\"Mine.\"}"));
    }

    @Test
    void an_edit_of_what_there_is_has_nothing_to_be_merged_with() {
        Filed article = story();

        patch(merging(article.tag()), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(200)
                .header("Preference-Applied", nullValue())
                .body("revision", equalTo(2));
    }

    @Test
    void whatever_is_there_has_nothing_to_be_merged_with() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(merging("*"), article, "{\"headline\":\"Mine\"}")
                .then()
                .statusCode(200)
                .header("Preference-Applied", nullValue())
                .body("headline", equalTo("Mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "\"nonsense\""})
    void who_does_not_say_what_was_read_is_refused(String form) {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        patch(merging(form.formatted(article.tag())), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(412)
                .body("errors", empty());
    }

    @Test
    void who_has_read_another_article_is_refused() {
        Filed article = story();

        patch(merging(story().tag()), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_no_longer_kept_cannot_be_merged_with() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");
        forget(article, 1);

        patch(merging(article.tag()), article, "{\"standfirst\":\"Mine.\"}")
                .then()
                .statusCode(412)
                .header("ETag", read(article).header("ETag"))
                .body("revision", equalTo(2))
                .body("errors", empty());
    }

    @Test
    void steps_are_never_merged() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");

        merging(article.tag()).post(article.path() + "/publish").then().statusCode(412);
        merging(article.tag()).delete(article.path()).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({"embargo.until, embargo, {\"until\":%s}", "expiresAt, expiresAt, %s"})
    void what_one_sets_the_other_keeps(String read, String member, String form) {
        Filed article = story();
        String set = "{\"" + member + "\":" + form.formatted(SOON) + "}";
        change(article, set);

        merged(operate(merging(article.tag()), article, heading(0, "Mine")))
                .body(read, equalTo(SOON.replace("\"", "")));
    }

    @ParameterizedTest
    @CsvSource({"embargo, {\"until\":%s}", "expiresAt, %s"})
    void what_one_lifts_the_other_does_not_set_again(String member, String form) {
        Filed article = change(story(), "{\"" + member + "\":" + form.formatted(SOON) + "}");
        String read = read(article).asString();
        change(article, "{\"" + member + "\":null}");

        merged(replace(merging(article.tag()), article, read.replace("Gamma two.", "Mine.")))
                .body(member, nullValue());
    }

    @ParameterizedTest
    @CsvSource({"embargo, {\"until\":%s}", "expiresAt, %s"})
    void two_times_are_left_to_people(String member, String form) {
        Filed article = story();
        change(article, "{\"" + member + "\":" + form.formatted(SOON) + "}");

        patch(merging(article.tag()), article, "{\"" + member + "\":" + form.formatted(LATE) + "}")
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/" + member));
    }

    @ParameterizedTest
    @CsvSource({"embargo, {\"until\":%s}", "expiresAt, %s"})
    void operations_can_be_tried_on_the_times_that_were_read(String member, String form) {
        Filed article = change(story(), "{\"" + member + "\":" + form.formatted(SOON) + "}");
        change(article, "{\"" + member + "\":null}");

        Response mine = operate(
                merging(article.tag()),
                article,
                "[{\"op\":\"test\",\"path\":\"/" + member + "\",\"value\":" + form.formatted(SOON)
                        + "},{\"op\":\"replace\",\"path\":\"/headline\",\"value\":\"Mine\"}]");

        merged(mine).body("headline", equalTo("Mine")).body(member, nullValue());
    }

    @Test
    void a_new_slug_is_merged_with_a_new_story() {
        Filed article = story();
        String slug = slug();
        change(article, "{\"slug\":\"" + slug + "\"}");

        merged(operate(merging(article.tag()), article, heading(0, "Mine"))).body("slug", equalTo(slug));
        desk().get("/v1/articles/" + slug + "?status=any").then().body("sections[0].heading", equalTo("Mine"));
    }

    @Test
    void a_new_story_is_merged_with_a_new_slug() {
        Filed article = story();
        String slug = slug();
        operate(article, heading(0, "Theirs"));

        merged(patch(merging(article.tag()), article, "{\"slug\":\"" + slug + "\"}"))
                .body("slug", equalTo(slug))
                .body("sections[0].heading", equalTo("Theirs"));
    }

    @Test
    void two_slugs_are_left_to_people() {
        Filed article = story();
        change(article, "{\"slug\":\"" + slug() + "\"}");

        patch(merging(article.tag()), article, "{\"slug\":\"" + slug() + "\"}")
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/slug"));
    }

    @Test
    void the_tag_of_a_merge_opens_the_next_write() {
        Filed article = story();
        change(article, "{\"headline\":\"Theirs\"}");
        Filed mine = Filed.of(patch(merging(article.tag()), article, "{\"standfirst\":\"Mine.\"}"));

        patch(holding(mine.tag()), article, "{\"standfirst\":\"Mine again.\"}")
                .then()
                .statusCode(200)
                .header("ETag", not(mine.tag()));
    }

    private static String slug() {
        return "ferry-" + word().toLowerCase();
    }

    private static ValidatableResponse merged(Response answer) {
        return answer.then().statusCode(200).header("Preference-Applied", "merge");
    }

    private static void forget(Filed article, int revision) {
        QuarkusTransaction.requiringNew()
                .run(() -> Revision.delete("articleId = ?1 and number = ?2", UUID.fromString(article.id()), revision));
    }
}
