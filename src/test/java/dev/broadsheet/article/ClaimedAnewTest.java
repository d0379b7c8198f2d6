package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Copydesk.renamed;
import static dev.broadsheet.Copydesk.slug;
import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody else did between a claim, a plan or a number, and its use. */
@QuarkusTest
class ClaimedAnewTest {

    @Inject
    Publication publication;

    @Inject
    Timetable timetable;

    /** What PostgreSQL's recheck after the row lock hands out: an article whose published row has changed since. */
    @Test
    void a_story_that_got_a_later_expiry_while_it_was_claimed_stays() {
        Filed article = publish(changed(draft(headline()), "{\"expiresAt\":\"" + FAR + "\"}"));

        QuarkusTransaction.requiringNew().run(() -> {
            Article claimed = Article.findById(UUID.fromString(article.id()));
            publication.expire(List.of(claimed), Due.now());
        });

        reader().get(article.path()).then().statusCode(200);
    }

    @Test
    void a_story_that_another_node_let_expire_expires_once() throws SQLException {
        Filed article = unpublish(published(headline()));
        long before = Records.count("select count(*) from published.change where article_id = ?", article.id());

        QuarkusTransaction.requiringNew().run(() -> {
            Article claimed = Article.findById(UUID.fromString(article.id()));
            publication.expire(List.of(claimed), Due.now());
        });

        assertThat(Records.count("select count(*) from published.change where article_id = ?", article.id()))
                .isEqualTo(before);
    }

    @Test
    void scheduling_what_is_published_as_it_stands_tells_readers_nothing() throws SQLException {
        Filed article = published(headline());
        Copydesk.schedule(article);
        Records.letComeDue(article.id());
        long before = Records.count("select count(*) from published.change where article_id = ?", article.id());

        timetable.keepUp();

        assertThat(Records.count("select count(*) from published.change where article_id = ?", article.id()))
                .isEqualTo(before);
    }

    @Test
    void the_location_of_a_correction_can_be_read() {
        Filed article = renamed(published(headline()), slug());

        Response answer = correct(article, "It was Tuesday.");

        answer.then().statusCode(201);
        reader().get(answer.header("Location")).then().statusCode(200);
    }

    @Test
    void the_diff_without_parameters_survives_forgetting() throws SQLException {
        Filed article = changed(draft(headline()), "{\"standfirst\":\"One.\"}");
        article = changed(article, "{\"standfirst\":\"Two.\"}");
        Records.change("delete from desk.revision where number = 2 and article_id = ?", article.id());

        desk().get(article.path() + "/revisions/diff").then().statusCode(200);
    }
}
