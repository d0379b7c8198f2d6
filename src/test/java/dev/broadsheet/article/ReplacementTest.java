package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.heading;
import static dev.broadsheet.article.Revising.holding;
import static dev.broadsheet.article.Revising.operate;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.replace;
import static dev.broadsheet.article.Revising.revisions;
import static dev.broadsheet.article.Revising.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a replacement leaves out, what it keeps, and that an article can be sent back as it was read. */
@QuarkusTest
class ReplacementTest {

    private static final String TIMES =
            "{\"embargo\":{\"until\":\"2099-01-01T00:00:00Z\"},\"expiresAt\":\"2099-02-01T00:00:00Z\"}";

    /** Articles in every state that can be revised. */
    enum Life {
        DRAFTED(Revising::story),
        TIMED(() -> change(story(), TIMES)),
        SUBMITTED(() -> step(story(), "submit", "")),
        SCHEDULED(() -> step(story(), "schedule", "{\"at\":\"2099-03-01T00:00:00Z\"}")),
        UNDER_EMBARGO(() -> publish(change(story(), TIMES))),
        PUBLISHED(() -> publish(story())),
        IMPORTED(() -> published(headline())),
        CHANGED_SINCE(() -> operate(publish(story()), heading(0, "First"))),
        SCHEDULED_AGAIN(() ->
                step(operate(publish(story()), heading(0, "First")), "schedule", "{\"at\":\"2099-03-01T00:00:00Z\"}")),
        CORRECTED(() -> corrected(publish(story()))),
        WITHDRAWN(() -> unpublish(publish(story())));

        private final Supplier<Filed> filed;

        Life(Supplier<Filed> filed) {
            this.filed = filed;
        }
    }

    @ParameterizedTest
    @EnumSource(Life.class)
    void the_article_as_it_was_read_can_be_sent_back_and_changes_nothing(Life life) {
        Filed article = life.filed.get();
        Response read = read(article);

        Response replaced = replace(holding(read.header("ETag")), article, read.asString());

        replaced.then().statusCode(200).header("ETag", read.header("ETag"));
        assertThat(replaced.asString()).isEqualTo(read.asString());
        revisions(article).then().body("data[0].revision", equalTo(read.path("revision")));
    }

    @Test
    void what_keeps_a_story_from_readers_stays_when_it_is_left_out() {
        Filed article = change(story(), TIMES);

        Response replaced = replace(holding(article.tag()), article, "{\"headline\":\"Bare\"}");

        replaced.then()
                .statusCode(200)
                .body("headline", equalTo("Bare"))
                .body("standfirst", nullValue())
                .body("slug", equalTo(article.slug()))
                .body("embargo.until", equalTo("2099-01-01T00:00:00Z"))
                .body("expiresAt", equalTo("2099-02-01T00:00:00Z"));
    }

    @Test
    void null_lifts_an_embargo_and_an_expiry() {
        Filed article = change(story(), TIMES);

        replace(holding(article.tag()), article, "{\"headline\":\"Bare\",\"embargo\":null,\"expiresAt\":null}")
                .then()
                .statusCode(200)
                .body("embargo", nullValue())
                .body("expiresAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargo", "expiresAt"})
    void null_lifts_the_one_and_leaves_the_other(String member) {
        Filed article = change(story(), TIMES);

        replace(holding(article.tag()), article, "{\"headline\":\"Bare\",\"" + member + "\":null}")
                .then()
                .body("embargo == null", equalTo(member.equals("embargo")))
                .body("expiresAt == null", equalTo(member.equals("expiresAt")));
    }

    @Test
    void an_article_keeps_its_slug_whatever_is_left_out() {
        Filed article = story();

        replace(holding(article.tag()), article, "{\"headline\":\"Bare\",\"slug\":null}")
                .then()
                .statusCode(200)
                .body("slug", equalTo(article.slug()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"until\":null}", "\"2099-01-01T00:00:00Z\"", "[]", "{\"till\":\"2099-01-01T00:00:00Z\"}"
            })
    void an_embargo_without_an_end_is_none(String embargo) {
        Filed article = story();

        Response refused =
                replace(holding(article.tag()), article, "{\"headline\":\"Bare\",\"embargo\":" + embargo + "}");

        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.<String>path("errors[0].pointer")).startsWith("/embargo");
    }

    @Test
    void what_was_read_of_another_state_is_told_apart() {
        Filed article = story();
        String read = read(article).asString();
        Filed out = publish(article);

        replace(holding(out.tag()), article, read)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors.pointer", contains("/status"));
    }

    @Test
    void a_note_alone_is_a_save() {
        Filed article = story();
        String read = read(article).asString();

        Response replaced =
                replace(holding(article.tag()), article, read.replaceFirst("\\{", "{\"note\":\"Only a note\","));

        replaced.then().statusCode(200).body("revision", equalTo(2));
    }

    private static Filed corrected(Filed article) {
        holding(article.tag())
                .contentType("application/json")
                .body("{\"kind\":\"correction\",\"text\":\"It was the other ferry.\"}")
                .post(article.path() + "/corrections")
                .then()
                .statusCode(201);
        return article;
    }

    private static Filed step(Filed article, String verb, String body) {
        return Filed.of(holding(article.tag())
                .contentType("application/json")
                .body(body)
                .post(article.path() + "/" + verb));
    }
}
