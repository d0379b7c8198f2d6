package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds an answer is told that it is still good, and not sent it again (RFC 9110 section 13). */
@QuarkusTest
class ConditionalReadsTest {

    private Filed article;
    private String tag;

    @BeforeEach
    void somebodyHasReadAnArticle() {
        article = published(headline());
        tag = reader().get(article.path()).header("ETag");
    }

    @Test
    void the_same_answer_has_the_same_strong_tag() {
        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(reader().get(article.path()).header("ETag")).isEqualTo(tag);
    }

    @Test
    void whoever_holds_it_gets_304_with_what_a_cache_needs() {
        Response full = reader().get(article.path());

        Response answer = reader().header("If-None-Match", tag).get(article.path());

        answer.then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", full.header("Cache-Control"))
                .header("Cache-Groups", full.header("Cache-Groups"))
                .header("Vary", full.header("Vary"))
                .header("Content-Type", nullValue());
        assertThat(answer.asByteArray()).isEmpty();
    }

    @Test
    void a_head_is_answered_alike() {
        reader().header("If-None-Match", tag)
                .head(article.path())
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void weak_tags_lists_and_stars_are_understood() {
        for (String value : List.of("W/" + tag, "\"x,y\", " + tag, "*")) {
            reader().header("If-None-Match", value).get(article.path()).then().statusCode(304);
        }
        reader().header("If-None-Match", "\"other\"").get(article.path()).then().statusCode(200);
    }

    @Test
    void nonsense_is_refused() {
        reader().header("If-None-Match", "oops").get(article.path()).then().statusCode(400);
    }

    @Test
    void a_change_that_is_published_changes_the_tag() {
        Filed changed = Filed.of(on(article)
                .contentType("application/merge-patch+json")
                .body("{\"standfirst\":\"Changed.\"}")
                .patch(article.path()));
        reader().header("If-None-Match", tag).get(article.path()).then().statusCode(304);

        publish(changed);

        reader().header("If-None-Match", tag).get(article.path()).then().statusCode(200);
    }

    @Test
    void a_read_can_be_bound_to_a_tag() {
        reader().header("If-Match", tag).get(article.path()).then().statusCode(200);
        reader().header("If-Match", "*").get(article.path()).then().statusCode(200);
        reader().header("If-Match", "W/" + tag).get(article.path()).then().statusCode(412);
        reader().header("If-Match", "\"other\"")
                .get(article.path())
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    @Test
    void a_read_bound_to_a_tag_that_fails_is_412_before_it_is_304() {
        reader().header("If-Match", "\"other\"")
                .header("If-None-Match", tag)
                .get(article.path())
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_not_there_is_not_found_whatever_the_condition() {
        reader().header("If-None-Match", "*")
                .get("/v1/articles/no-such-article")
                .then()
                .statusCode(404);
    }

    @Test
    void a_compressed_answer_has_a_tag_of_its_own_and_the_same_words() throws IOException {
        Response packed = reader().header("Accept-Encoding", "gzip").get(article.path());

        packed.then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"));
        assertThat(packed.header("ETag")).isNotEqualTo(tag);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray())).readAllBytes())
                .isEqualTo(reader().get(article.path()).asByteArray());
        reader().header("Accept-Encoding", "gzip")
                .header("If-None-Match", packed.header("ETag"))
                .get(article.path())
                .then()
                .statusCode(304)
                .header("ETag", packed.header("ETag"));
    }

    @Test
    void a_list_changes_when_a_story_comes_out() {
        String before = reader().get("/v1/articles").header("ETag");

        published(headline());

        assertThat(reader().get("/v1/articles").header("ETag")).isNotEqualTo(before);
    }

    @Test
    void the_working_copy_can_be_asked_for_conditionally_too() {
        String held = desk().get(article.path() + "?status=any").header("ETag");

        desk().header("If-None-Match", held)
                .get(article.path() + "?status=any")
                .then()
                .statusCode(304);
    }
}
