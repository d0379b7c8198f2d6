package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.now;
import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Copydesk.step;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is due comes out: once, late rather than never, and whatever becomes of the others. */
@QuarkusTest
class TimetableTest {

    @Inject
    Timetable timetable;

    @Inject
    AgroalDataSource database;

    @Test
    void a_story_comes_out_when_its_minute_has_come() throws SQLException {
        Filed article = schedule(draft(headline()));
        Records.letComeDue(article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200).body("slug", equalTo(article.slug()));
        reader().get("/v1/articles?limit=100").then().body("data.id", hasItem(article.id()));
        desk().get(article.path() + "?status=any")
                .then()
                .body("status", equalTo("published"))
                .body("scheduledFor", nullValue())
                .body("hasUnpublishedChanges", equalTo(false));
    }

    @Test
    void before_its_minute_nothing_happens_to_it() {
        Filed article = schedule(draft(headline()));

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(404);
        assertThat(now(article).tag()).isEqualTo(article.tag());
    }

    @Test
    void an_embargo_that_is_not_over_holds_what_is_due() throws SQLException {
        Filed article = schedule(changed(draft(headline()), "{\"embargo\":{\"until\":\"2127-01-01T00:00:00Z\"}}"), FAR);
        Records.letComeDue(article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(404);
        desk().get(article.path() + "?status=any").then().body("status", equalTo("scheduled"));
    }

    @Test
    void a_story_that_somebody_held_at_its_minute_comes_out_when_it_is_let_go() throws SQLException {
        Filed article = schedule(draft(headline()));
        Records.change("update desk.article set publish_at = now() - interval '3 s' where id = ?", article.id());
        CompletableFuture<Void> look;

        try (Connection editor = database.getConnection();
                Statement save = editor.createStatement()) {
            editor.setAutoCommit(false);
            save.execute("select from desk.article where id = '" + article.id() + "' for update");
            look = CompletableFuture.runAsync(timetable::keepUp);
            await().until(TimetableTest::somebodyWaits);
            editor.commit();
        }
        look.join();

        reader().get(article.path()).then().statusCode(200);
    }

    private static boolean somebodyWaits() throws SQLException {
        return Records.count(
                        "select count(*) from pg_stat_activity where ?::uuid is not null and wait_event_type = 'Lock'"
                                + " and query like '%for update of a%'",
                        UUID.randomUUID().toString())
                > 0;
    }

    @Test
    void what_fell_due_long_ago_comes_out_all_the_same() throws SQLException {
        Filed article = schedule(draft(headline()));
        Records.change("update desk.article set publish_at = now() - interval '3 years' where id = ?", article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200);
    }

    @Test
    void the_end_of_an_embargo_brings_out_what_was_published_under_it() throws SQLException {
        Filed article = changed(draft(headline()), "{\"embargo\":{\"until\":\"" + FAR + "\"}}");
        Filed.of(step(article, "publish", null));
        Records.change(
                "update desk.article set publish_at = now() - interval '2 days',"
                        + " embargo_until = now() - interval '1 second' where id = ?",
                article.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200);
    }

    @Test
    void sixty_due_stories_come_out_once_each_whoever_looks() throws SQLException {
        List<Filed> due = new ArrayList<>();
        for (int story = 0; story < 60; story++) {
            Filed article =
                    Filed.of(json("{\"headline\":\"" + headline() + "\"}").post("/v1/articles"));
            due.add(schedule(article));
            Records.letComeDue(article.id());
        }
        List<Long> before = new ArrayList<>();
        for (Filed article : due) {
            before.add(version(article));
        }

        IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.runAsync(timetable::keepUp))
                .toList()
                .forEach(CompletableFuture::join);

        for (int at = 0; at < due.size(); at++) {
            assertThat(version(due.get(at))).isEqualTo(before.get(at) + 1);
            assertThat(Records.count(
                            "select count(*) from published.article where id = ?",
                            due.get(at).id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_has_come_out_is_left_alone() throws SQLException {
        Filed article = schedule(draft(headline()));
        Records.letComeDue(article.id());
        timetable.keepUp();
        Response shown = reader().get(article.path());

        timetable.keepUp();

        assertThat(reader().get(article.path()).asString()).isEqualTo(shown.asString());
    }

    @Test
    void an_article_comes_out_as_the_editor_left_it() throws SQLException {
        Filed article = schedule(draft(headline()));
        String headline = headline();
        changed(article, "{\"headline\":\"" + headline + "\"}");
        Records.letComeDue(article.id());

        timetable.keepUp();

        reader().get(article.path())
                .then()
                .statusCode(200)
                .body("headline", equalTo(headline))
                .body("revision", equalTo(2));
    }

    @Test
    void readers_have_the_old_words_until_the_minute_of_the_new_ones() throws SQLException {
        String old = headline();
        Filed article = published(old);
        Filed updated = schedule(changed(article, "{\"headline\":\"Ferry Stays\"}"));
        timetable.keepUp();
        reader().get(article.path()).then().body("headline", equalTo(old));
        Records.letComeDue(updated.id());

        timetable.keepUp();

        reader().get(article.path()).then().statusCode(200).body("headline", equalTo("Ferry Stays"));
    }

    @Test
    void an_update_keeps_the_date_of_the_story() throws SQLException {
        Filed article = published(headline());
        String date = reader().get(article.path()).path("publishedAt");
        schedule(changed(article, "{\"headline\":\"Ferry Stays\"}"));
        Records.letComeDue(article.id());

        timetable.keepUp();

        reader().get(article.path()).then().body("publishedAt", equalTo(date)).body("updatedAt", not(equalTo(date)));
    }

    @Test
    void what_was_returned_killed_or_unpublished_does_not_come_out() throws SQLException {
        Filed returned = schedule(draft(headline()));
        step(returned, "return", "{\"note\":\"Ask her.\"}").then().statusCode(200);
        Filed killed = schedule(draft(headline()));
        step(killed, "kill", "{\"reason\":\"It is not true.\"}").then().statusCode(200);
        Filed withdrawn = schedule(published(headline()));
        step(withdrawn, "unpublish", null).then().statusCode(200);

        timetable.keepUp();

        for (Filed article : List.of(returned, killed, withdrawn)) {
            reader().get(article.path()).then().statusCode(404);
            assertThat(Records.count("select count(due_at) from desk.article where id = ?", article.id()))
                    .isZero();
        }
    }

    @Test
    void a_story_that_fails_holds_up_no_other_and_comes_out_when_it_can() throws SQLException {
        Filed failing = schedule(Filed.of(send(text(headline(), "Ines Calder", "Late Edition"), "")));
        Records.change("update desk.article set publish_at = now() - interval '1 day' where id = ?", failing.id());
        Filed other = schedule(draft(headline()));
        Records.letComeDue(other.id());
        Filed expired = published(headline());
        Records.letExpire(expired.id());
        Records.change(
                "insert into published.section select (story #>> '{parts,0,id}')::uuid, '"
                        + published(headline()).id()
                        + "', null, 1000, 1, 'body', null, null, 'taken', '[]' from desk.revision where article_id = ?",
                failing.id());

        timetable.keepUp();
        int failed = reader().get(failing.path()).statusCode();
        int besideIt = reader().get(other.path()).statusCode();
        String afterIt = desk().get(expired.path() + "?status=any").path("status");
        Records.change(
                "delete from published.section where position = 1000 and id = (select (story #>> '{parts,0,id}')::uuid"
                        + " from desk.revision where article_id = ?)",
                failing.id());
        timetable.keepUp();

        assertThat(List.of(failed, besideIt)).containsExactly(404, 200);
        assertThat(afterIt).isEqualTo("unpublished");
        reader().get(failing.path()).then().statusCode(200);
    }

    private static long version(Filed article) throws SQLException {
        return Records.count("select version from desk.article where id = ?", article.id());
    }
}
