package dev.broadsheet.preview;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.preview.Links.link;
import static dev.broadsheet.preview.Links.make;
import static dev.broadsheet.preview.Links.save;
import static dev.broadsheet.preview.Links.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.preview.Links.Link;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What whoever has the address of a preview sees, and what nobody sees. */
@QuarkusTest
class PreviewApiTest {

    @Inject
    PreviewKey key;

    @Inject
    SessionFactory sessions;

    @Test
    void a_preview_is_what_readers_will_see() {
        Filed article = draft(headline());
        Map<String, Object> preview = lasting(reader().get(link(article).url()));

        step(article, "publish", "{}");

        assertThat(preview).isEqualTo(lasting(reader().get(article.path()))).containsEntry("status", "published");
    }

    @Test
    void it_shows_the_working_copy_as_it_is_each_time() {
        Filed article = draft(headline());
        Link link = link(article);

        save(article, "Second thoughts.");

        reader().get(link.url())
                .then()
                .body("standfirst", equalTo("Second thoughts."))
                .body("revision", equalTo(2));
    }

    @Test
    void a_revision_that_was_chosen_keeps_the_old_words() {
        Filed article = draft(headline());
        Link link = Link.of(make(article, "{\"revision\":1}"));
        Map<String, Object> before = lasting(reader().get(link.url()));

        save(article, "Second thoughts.");

        assertThat(lasting(reader().get(link.url()))).isEqualTo(before).containsEntry("revision", 1);
    }

    @Test
    void it_shows_changes_of_a_published_article_that_readers_do_not_see_yet() {
        Filed article = published(headline());
        Link link = link(article);

        save(article, "Second thoughts.");

        reader().get(link.url())
                .then()
                .body("standfirst", equalTo("Second thoughts."))
                .body("hasUnpublishedChanges", nullValue());
        reader().get(article.path()).then().body("revision", equalTo(1));
    }

    @Test
    void what_waits_for_its_minute_or_an_embargo_can_be_seen_with_it_only() {
        String later = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        Filed scheduled = draft(headline());
        step(scheduled, "schedule", "{\"at\":\"" + later + "\"}");
        Filed embargoed = embargoed(later);

        for (Filed article : List.of(scheduled, embargoed)) {
            reader().get(link(article).url())
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(article.id()))
                    .body("scheduledFor", nullValue())
                    .body("embargo", nullValue());
            reader().get(article.path()).then().statusCode(404);
        }
    }

    @Test
    void it_is_for_nobody_to_keep_or_to_pass_on() {
        Link link = link(draft(headline()));

        for (Response answer : List.of(
                reader().get(link.url()),
                reader().head(link.url()),
                reader().get("/v1/previews/nonsense"),
                reader().get(link.url() + "?status=draft"),
                reader().accept("image/png").get(link.url()),
                reader().delete(link.url()),
                reader().header("Authorization", "Bearer bs_nobody").get(link.url()))) {
            answer.then()
                    .header("Cache-Control", "private, no-store")
                    .header("X-Robots-Tag", "noindex")
                    .header("Referrer-Policy", "no-referrer");
        }
        assertThat(List.of(
                        reader().get(link.url()).statusCode(),
                        reader().delete(link.url()).statusCode()))
                .containsExactly(200, 405);
    }

    @Test
    void a_tag_that_is_known_opens_nothing_that_is_closed() {
        Filed article = published(headline());
        Link link = Link.of(make(article, "{\"revision\":1}"));
        reader().header("If-None-Match", "*").get(link.url()).then().statusCode(304);

        on(article).delete(link.self()).then().statusCode(204);

        reader().header("If-None-Match", "*").get(link.url()).then().statusCode(404);
        reader().header("If-Match", "\"x\"").get(link.url()).then().statusCode(404);
    }

    @Test
    void whatever_does_not_open_is_the_same_404() {
        Link revoked = link(draft(headline()));
        on(draft(headline())).delete(revoked.self()).then().statusCode(204);
        Link over = link(draft(headline()));
        Links.endsAt(over, "clock_timestamp()");
        Link signedOver = link(draft(headline()));
        Filed killed = draft(headline());
        Link ofKilled = link(killed);
        step(killed, "kill", "{\"reason\":\"It is not true.\"}");
        Filed deleted = draft(headline());
        Link ofDeleted = link(deleted);
        on(deleted).delete(deleted.path()).then().statusCode(204);

        List<String> answers = List.of(
                refused("nonsense"),
                refused("%00"),
                refused("A".repeat(60)),
                refused("A".repeat(4000)),
                refused(key.sign(
                        new PreviewToken(UUID.randomUUID(), Instant.now().plusSeconds(600)))),
                refused(key.sign(new PreviewToken(
                        UUID.fromString(signedOver.id()), Instant.now().minusSeconds(1)))),
                refused(revoked.token()),
                refused(over.token()),
                refused(ofKilled.token()),
                refused(ofDeleted.token()));

        assertThat(answers.stream().distinct()).hasSize(1);
        reader().get(signedOver.url()).then().statusCode(200);
    }

    @Test
    void a_token_ends_when_it_says_even_if_its_link_is_made_to_last() {
        Filed article = draft(headline());
        Link link = link(article);
        Links.endsAt(link, "clock_timestamp() + interval '1 year'");
        PreviewToken over = new PreviewToken(UUID.fromString(link.id()), Instant.now());

        reader().get(link.url()).then().statusCode(200);
        reader().get("/v1/previews/" + key.sign(over)).then().statusCode(404);
    }

    @Test
    void no_byte_of_a_token_can_be_changed() {
        Link link = link(draft(headline()));
        byte[] token = Base64.getUrlDecoder().decode(link.token());

        for (int at = 0; at < token.length; at++) {
            byte[] changed = token.clone();
            changed[at] ^= (byte) (1 << at % 8);

            refused(Base64.getUrlEncoder().encodeToString(changed));
        }
        reader().get(link.url()).then().statusCode(200);
    }

    @Test
    void a_forged_token_costs_the_database_nothing_and_a_genuine_one_four_statements() {
        Link link = link(draft(headline()));

        assertThat(statements("/v1/previews/" + "A".repeat(60))).isZero();
        assertThat(statements(link.url())).isBetween(1L, 4L);
    }

    /** At least; the house counts its other work too. */
    private long statements(String path) {
        return LongStream.range(0, 5)
                .map(any -> {
                    long before = sessions.getStatistics().getPrepareStatementCount();
                    reader().get(path);
                    return sessions.getStatistics().getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void a_restored_article_is_seen_again() {
        Filed article = draft(headline());
        Link link = link(article);
        Response killed = step(article, "kill", "{\"reason\":\"It is not true.\"}");

        step(new Filed(article.id(), article.slug(), killed.header("ETag")), "restore", "{}");

        reader().get(link.url()).then().statusCode(200);
    }

    private static Filed embargoed(String until) {
        Filed article = draft(headline());
        Filed waiting = Filed.of(on(article)
                .contentType("application/merge-patch+json")
                .body("{\"embargo\":{\"until\":\"" + until + "\"}}")
                .patch(article.path()));
        step(waiting, "publish", "{}");
        return waiting;
    }

    /** The bytes of a refusal, but for what names the request. */
    private static String refused(String token) {
        Response answer = reader().urlEncodingEnabled(false).get("/v1/previews/" + token);
        answer.then().statusCode(404).contentType("application/problem+json").header("ETag", nullValue());
        return answer.asString()
                .replace(answer.header("X-Request-Id"), "...")
                .replace(answer.<String>path("instance"), "...");
    }

    /** An article without the moments that only publishing decides. */
    private static Map<String, Object> lasting(Response answer) {
        answer.then().statusCode(200);
        Map<String, Object> article = answer.jsonPath().getMap("$");
        for (String moment : List.of("firstPublishedAt", "publishedAt", "updatedAt")) {
            assertThat(article.remove(moment)).as(moment).isNotNull();
        }
        return article;
    }
}
