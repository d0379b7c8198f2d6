package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.patch;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.story;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes without having read what others wrote is told what that was. */
@QuarkusTest
class StaleWritesTest {

    @Test
    void the_refusal_names_what_there_is_now() {
        Filed article = story();
        Filed changed = change(article, "{\"standfirst\":\"At dusk.\"}");

        Response refused = stale(article.tag(), article);

        refused.then()
                .statusCode(412)
                .header("ETag", changed.tag())
                .body("code", equalTo("precondition-failed"))
                .body("revision", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\":\"Other\"} | /headline",
                "{\"standfirst\":null} | /standfirst",
                "{\"lang\":\"de\"} | /lang",
                "{\"comments\":{\"open\":false}} | /comments",
                "{\"dateline\":{\"text\":\"PORT MERROW\"}} | /dateline",
                "{\"embargo\":{\"until\":\"2099-01-01T00:00:00Z\"}} | /embargo",
                "{\"expiresAt\":\"2099-01-01T00:00:00Z\"} | /expiresAt",
                "{\"sections\":[]} | /sections"
            })
    void the_refusal_names_the_member_that_differs(String change, String pointer) {
        Filed article = story();
        change(article, change);

        refused(article.tag(), article).body("errors.pointer", contains(pointer));
    }

    @Test
    void the_refusal_names_a_new_slug() {
        Filed article = story();
        change(article, "{\"slug\":\"ferry-" + word().toLowerCase() + "\"}");

        refused(article.tag(), article).body("errors.pointer", contains("/slug"));
    }

    @Test
    void the_refusal_names_the_section_that_differs() {
        Filed article = story();
        operate(article, heading(1, "Second"));

        refused(article.tag(), article).body("errors.pointer", contains("/sections/1"));
    }

    @Test
    void the_refusal_names_all_that_differs_over_several_revisions() {
        Filed article = story();
        Filed second = operate(article, heading(2, "Third"));
        Filed third = change(second, "{\"standfirst\":\"At dusk.\"}");
        change(third, "{\"expiresAt\":\"2099-01-01T00:00:00Z\"}");

        refused(article.tag(), article)
                .body("errors.pointer", containsInAnyOrder("/sections/2", "/standfirst", "/expiresAt"))
                .body("revision", equalTo(4));
        refused(third.tag(), article).body("errors.pointer", contains("/expiresAt"));
    }

    @Test
    void what_was_changed_and_changed_back_is_not_named() {
        Filed article = story();
        Filed other = change(article, "{\"standfirst\":\"At dusk.\"}");
        change(other, "{\"standfirst\":\"At dawn.\"}");

        refused(article.tag(), article).body("errors", empty()).body("revision", equalTo(3));
    }

    @Test
    void a_step_that_left_the_story_alone_is_told_as_the_status() {
        Filed article = story();
        publish(article);

        refused(article.tag(), article)
                .body("errors.pointer", contains("/status"))
                .body("revision", equalTo(1));
    }

    @Test
    void steps_are_refused_with_the_same_words() {
        Filed article = story();
        Filed changed = operate(article, heading(0, "First"));

        on(article)
                .post(article.path() + "/publish")
                .then()
                .statusCode(412)
                .header("ETag", changed.tag())
                .body("revision", equalTo(2))
                .body("errors.pointer", contains("/sections/0"));
    }

    @Test
    void a_deletion_is_refused_with_the_same_words() {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");

        on(article).delete(article.path()).then().statusCode(412).body("errors.pointer", contains("/headline"));
    }

    @Test
    void of_several_tags_one_that_was_read_is_enough() {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");

        refused("\"other\", " + article.tag(), article).body("errors.pointer", contains("/headline"));
    }

    @Test
    void the_tag_of_another_article_tells_nothing() {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");

        refused(story().tag(), article).body("errors", empty());
    }

    @Test
    void a_weak_tag_tells_nothing() {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");

        refused("W/" + article.tag(), article).body("errors", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s-0-9",
                "%s-9-2",
                "%s-0-0",
                "%s-0-999999999",
                "%s-999999999-1",
                "%s-0-99999999999",
                "%s--1-1",
                "%s-0-1-gzip",
                "%s",
                "%s-0",
                "%s-a-b",
                "",
                "nonsense"
            })
    void a_tag_that_was_never_given_tells_nothing(String form) {
        Filed article = story();
        String prefix = article.tag().substring(1).split("-")[0];
        change(article, "{\"headline\":\"Other\"}");

        refused("\"" + form.formatted(prefix) + ".abc\"", article).body("errors", empty());
    }

    @Test
    void the_tag_of_a_text_tells_as_much() {
        Filed article = story();
        String text =
                desk().accept("text/plain").get(article.path() + "?status=any").header("ETag");
        change(article, "{\"headline\":\"Other\"}");

        refused(text, article).body("errors.pointer", contains("/headline"));
    }

    @Test
    void whoever_wants_none_but_a_state_that_there_is_learns_it_too() {
        Filed article = story();

        Response refused =
                patch(holding("*").header("If-None-Match", article.tag()), article, "{\"headline\":\"Other\"}");

        refused.then().statusCode(412).header("ETag", article.tag());
        read(article).then().body("revision", equalTo(1));
    }

    @Test
    void the_tag_of_the_refusal_opens() {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");
        String current = stale(article.tag(), article).header("ETag");

        stale(current, article).then().statusCode(200).body("sections", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void the_tag_of_an_earlier_revision_opens_nothing(String form) {
        Filed article = story();
        change(article, "{\"headline\":\"Other\"}");
        String former = desk().accept(form).get(article.path() + "?revision=1").header("ETag");
        String current = desk().accept(form).get(article.path() + "?revision=2").header("ETag");
        String kept = desk().get(article.path() + "/revisions/2").header("ETag");

        refused(former, article).body("errors", empty());
        refused(current, article).body("errors", empty());
        refused(kept, article).body("errors", empty());
    }

    private static Response stale(String tag, Filed article) {
        return patch(holding(tag), article, "{\"kind\":\"analysis\"}");
    }

    private static ValidatableResponse refused(String tag, Filed article) {
        return stale(tag, article).then().statusCode(412);
    }
}
