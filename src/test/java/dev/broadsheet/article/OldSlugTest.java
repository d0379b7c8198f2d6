package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.patch;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that readers have known leads on for as long as the article lives; one they have not leads nowhere. */
@QuarkusTest
class OldSlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections", "/sections?limit=1&total=true", "/corrections?limit=5&total=%74rue"})
    void an_old_slug_leads_to_the_new_one_with_all_that_follows(String rest) {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        Response answer = asReader("/v1/articles/" + first.slug() + rest);

        answer.then().statusCode(301).header("Location", "/v1/articles/" + second.slug() + rest);
    }

    @Test
    void caches_may_keep_where_it_leads_until_the_article_changes() {
        Filed first = published(headline());
        publish(renamed(first, slug()));

        asReader("/v1/articles/" + first.slug())
                .then()
                .header("Cache-Control", startsWith("public, max-age="))
                .header("Cache-Groups", "\"article-" + first.id() + "\"")
                .header("Vary", "Accept, Accept-Encoding, Authorization");
    }

    @Test
    void head_is_led_on_as_get_is() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        reader().redirects()
                .follow(false)
                .head("/v1/articles/" + first.slug())
                .then()
                .statusCode(301)
                .header("Location", "/v1/articles/" + second.slug());
    }

    @Test
    void before_the_new_slug_is_published_the_old_one_is_the_address() {
        Filed first = published(headline());

        Filed second = renamed(first, slug());

        asReader("/v1/articles/" + first.slug()).then().statusCode(200).body("slug", equalTo(first.slug()));
        asReader("/v1/articles/" + second.slug()).then().statusCode(404);
    }

    @Test
    void the_slugs_of_a_draft_lead_readers_nowhere() {
        Filed first = draft(headline());
        Filed second = renamed(first, slug());

        for (Filed article : new Filed[] {first, second}) {
            String unknown = "x".repeat(article.slug().length());
            Response answer = asReader("/v1/articles/" + article.slug());
            assertThat(told(answer).replace(article.slug(), unknown))
                    .isEqualTo(told(asReader("/v1/articles/" + unknown)));
        }
    }

    @Test
    void a_slug_between_two_that_were_published_leads_readers_nowhere() {
        Filed first = published(headline());
        Filed between = renamed(first, slug());

        publish(renamed(between, slug()));

        asReader("/v1/articles/" + between.slug()).then().statusCode(404);
        asReader("/v1/articles/" + first.slug()).then().statusCode(301);
    }

    @Test
    void a_slug_that_a_draft_gives_up_is_free() {
        Filed first = draft(headline());
        renamed(first, slug());

        json("{\"headline\":\"Heir\",\"slug\":\"" + first.slug() + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .body("slug", equalTo(first.slug()));
    }

    @Test
    void a_slug_that_a_deleted_draft_had_is_free() {
        Filed first = draft(headline());
        on(first).delete(first.path()).then().statusCode(204);

        json("{\"headline\":\"Heir\",\"slug\":\"" + first.slug() + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(201);
    }

    @Test
    void a_slug_that_readers_have_known_is_never_free() {
        Filed first = published(headline());
        unpublish(publish(renamed(first, slug())));

        json("{\"headline\":\"Thief\",\"slug\":\"" + first.slug() + "\"}")
                .post("/v1/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
        patch(draft(headline()), "{\"slug\":\"" + first.slug() + "\"}").then().statusCode(409);
    }

    @Test
    void a_headline_whose_words_lead_to_another_article_gets_a_number() {
        String headline = headline();
        Filed first = published(headline);
        publish(renamed(first, slug()));

        assertThat(draft(headline).slug()).isEqualTo(first.slug() + "-2");
    }

    @Test
    void there_and_back_again_each_slug_leads_to_the_one_it_has() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        Filed back = publish(renamed(second, first.slug()));
        asReader("/v1/articles/" + first.slug()).then().statusCode(200);
        asReader("/v1/articles/" + second.slug())
                .then()
                .statusCode(301)
                .header("Location", "/v1/articles/" + first.slug());
        publish(renamed(back, second.slug()));

        asReader("/v1/articles/" + second.slug()).then().statusCode(200);
        asReader("/v1/articles/" + first.slug())
                .then()
                .statusCode(301)
                .header("Location", "/v1/articles/" + second.slug());
    }

    @Test
    void all_old_slugs_lead_straight_to_the_newest() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));
        Filed third = publish(renamed(second, slug()));

        for (Filed old : new Filed[] {first, second}) {
            asReader("/v1/articles/" + old.slug()).then().header("Location", "/v1/articles/" + third.slug());
        }
    }

    @Test
    void the_desk_writes_by_an_old_slug() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        desk().header("If-Match", second.tag())
                .contentType("application/merge-patch+json")
                .body("{\"standfirst\":\"Later.\"}")
                .patch("/v1/articles/" + first.slug())
                .then()
                .statusCode(200)
                .body("id", equalTo(first.id()));
    }

    @Test
    void the_desk_reads_by_an_old_slug_and_is_led_on_in_private() {
        Filed first = published(headline());
        Filed second = renamed(first, slug());

        desk().redirects()
                .follow(false)
                .get("/v1/articles/" + first.slug() + "?status=any")
                .then()
                .statusCode(301)
                .header("Location", "/v1/articles/" + second.slug() + "?status=any")
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void a_reporter_is_led_nowhere_by_the_slugs_of_others() {
        Filed first = published(headline());
        publish(renamed(first, slug()));

        Staff.hire(Role.REPORTER)
                .asks()
                .redirects()
                .follow(false)
                .get("/v1/articles/" + first.slug() + "?status=any")
                .then()
                .statusCode(404);
    }

    @Test
    void the_old_slug_of_an_unpublished_article_leads_nowhere() {
        Filed first = published(headline());
        Filed second = publish(renamed(first, slug()));

        Filed withdrawn = unpublish(second);
        asReader("/v1/articles/" + first.slug()).then().statusCode(404);
        publish(withdrawn);

        asReader("/v1/articles/" + first.slug()).then().statusCode(301);
    }

    private static Response asReader(String path) {
        return reader().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }

    /** All that an answer tells, apart from the number of the request. */
    private static String told(Response answer) {
        String requestId = answer.header("X-Request-Id");
        return (answer.statusLine() + "\n" + answer.headers() + "\n" + answer.asString()).replace(requestId, "");
    }
}
