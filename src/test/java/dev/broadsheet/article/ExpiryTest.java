package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story whose time is over is gone, from that very moment and from every cache. */
@QuarkusTest
class ExpiryTest {

    private static final Pattern SECONDS = Pattern.compile("(?:max-age|stale-while-revalidate|stale-if-error)=(\\d+)");

    @Inject
    Timetable timetable;

    private final List<String> expiring = new ArrayList<>();

    /** What is about to expire changes what all lists say about their freshness. */
    @AfterEach
    void leaveNothingThatExpires() throws SQLException {
        for (String article : expiring) {
            Records.letExpire(article);
        }
        timetable.keepUp();
    }

    @Test
    void a_story_goes_when_its_time_is_over() throws SQLException {
        Filed article = expiring();
        Records.letExpire(article.id());

        timetable.keepUp();

        desk().get(article.path() + "?status=any").then().body("status", equalTo("unpublished"));
        assertThat(Records.count("select count(*) from published.article where id = ?", article.id()))
                .isZero();
    }

    @Test
    void before_its_time_it_stays() {
        Filed article = now(expiring());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200);
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void readers_do_not_see_it_although_nobody_has_taken_it_away() throws SQLException {
        Filed article = expiring();
        String section = reader().get(article.path()).path("sections[0].id");

        Records.letExpire(article.id());

        reader().get(article.path()).then().statusCode(404);
        reader().get("/v1/articles/" + article.slug()).then().statusCode(404);
        reader().get(article.path() + "/sections").then().statusCode(404);
        reader().get(article.path() + "/corrections").then().statusCode(404);
        reader().get("/v1/sections/" + section).then().statusCode(404);
        reader().get("/v1/articles?limit=100").then().body("data.id", not(hasItem(article.id())));
        reader().get("/v1/corrections?limit=100").then().body("data.article.id", not(hasItem(article.id())));
    }

    @Test
    void it_is_not_counted_although_nobody_has_taken_it_away() throws SQLException {
        Filed article = expiring();
        int articles = reader().get("/v1/articles?limit=1&total=true").path("page.total");
        int corrections = reader().get("/v1/corrections?limit=1&total=true").path("page.total");

        Records.letExpire(article.id());

        reader().get("/v1/articles?limit=1&total=true").then().body("page.total", equalTo(articles - 1));
        reader().get("/v1/corrections?limit=1&total=true").then().body("page.total", equalTo(corrections - 1));
    }

    @Test
    void its_old_slug_leads_nowhere_although_nobody_has_taken_it_away() throws SQLException {
        Filed first = expiring();
        publish(renamed(first, slug()));

        Records.letExpire(first.id());

        reader().redirects()
                .follow(false)
                .get("/v1/articles/" + first.slug())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections", "/corrections"})
    void no_cache_shows_it_longer(String below) throws SQLException {
        Filed article = expiring();
        Records.change(
                "update published.article set expires_at = now() + interval '90 seconds' where id = ?", article.id());

        assertCachedAtMost(90, reader().get(article.path() + below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles?limit=1", "/v1/corrections", "/v1/corrections?limit=1"})
    void no_cache_shows_a_list_with_it_longer(String list) throws SQLException {
        Filed article = expiring();
        Records.change(
                "update published.article set expires_at = now() + interval '90 seconds' where id = ?", article.id());

        assertCachedAtMost(90, reader().get(list));
    }

    @Test
    void no_cache_shows_a_section_of_it_longer() throws SQLException {
        Filed article = expiring();
        String section = reader().get(article.path()).path("sections[0].id");
        Records.change(
                "update published.article set expires_at = now() + interval '90 seconds' where id = ?", article.id());

        assertCachedAtMost(90, reader().get("/v1/sections/" + section));
    }

    @Test
    void no_cache_leads_to_it_longer() throws SQLException {
        Filed first = expiring();
        publish(renamed(first, slug()));
        Records.change(
                "update published.article set expires_at = now() + interval '90 seconds' where id = ?", first.id());

        assertCachedAtMost(90, reader().redirects().follow(false).get("/v1/articles/" + first.slug()));
    }

    @Test
    void what_expires_in_a_moment_is_not_kept_at_all() throws SQLException {
        Filed article = expiring();
        Records.change(
                "update published.article set expires_at = now() + interval '900 milliseconds' where id = ?",
                article.id());

        Response read = reader().get(article.path());

        if (read.statusCode() == 200) {
            assertThat(kept(read)).isZero();
        }
    }

    @Test
    void what_expires_before_its_minute_never_comes_out() throws SQLException {
        Filed article = schedule(draft(headline()));
        Records.change(
                "update desk.article set publish_at = now() - interval '1 hour',"
                        + " expires_at = now() - interval '1 minute' where id = ?",
                article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(404);
        desk().get(article.path() + "?status=any").then().body("status", equalTo("draft"));
        assertThat(Records.count("select count(published_at) from desk.revision where article_id = ?", article.id()))
                .isZero();
    }

    @Test
    void an_update_that_is_to_come_later_still_comes() throws SQLException {
        Filed article = expiring();
        schedule(changed(article, "{\"headline\":\"Ferry Stays\",\"expiresAt\":null}"));
        Records.letExpire(article.id());
        timetable.keepUp();
        desk().get(article.path() + "?status=any").then().body("status", equalTo("scheduled"));
        Records.letComeDue(article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200).body("headline", equalTo("Ferry Stays"));
    }

    @Test
    void an_expiry_that_is_not_published_yet_takes_nothing_away() throws SQLException {
        Filed article = changed(published(headline()), "{\"expiresAt\":\"2020-01-01T00:00:00Z\"}");

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200);
    }

    @Test
    void a_later_expiry_that_is_published_lets_it_stay() throws SQLException {
        Filed article = expiring();
        Records.letExpire(article.id());

        Filed.of(step(changed(article, "{\"expiresAt\":\"2127-01-01T00:00:00Z\"}"), "publish", null));
        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200);
    }

    /** A story in print, with a correction, that is to go one day. */
    private Filed expiring() {
        Filed article = publish(changed(draft(headline()), "{\"expiresAt\":\"" + FAR + "\"}"));
        expiring.add(article.id());
        return after(article, correct(article, "It was Tuesday."));
    }

    private static void assertCachedAtMost(long seconds, Response answer) {
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=");
        assertThat(kept(answer)).isBetween(1L, seconds);
    }

    /** For how many seconds a cache may show an answer, in whatever way. */
    private static long kept(Response answer) {
        List<Long> seconds = SECONDS.matcher(answer.header("Cache-Control"))
                .results()
                .map(MatchResult::group)
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .toList();
        return seconds.get(0) + Math.max(seconds.get(1), seconds.get(2));
    }
}
