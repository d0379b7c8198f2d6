package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.article.Revising.change;
import static dev.broadsheet.article.Revising.read;
import static dev.broadsheet.article.Revising.revisions;
import static dev.broadsheet.article.Revising.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Old revisions that nobody outside has seen are forgotten, and no others. */
@QuarkusTest
class ForgottenRevisionsTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Revisions revisions;

    @Test
    void what_is_old_and_was_never_seen_is_forgotten() {
        Filed article = saved(story(), 2, 3);
        age(article);

        forgetAll();

        revisions(article).then().body("data.revision", contains(3));
        read(article).then().statusCode(200).body("headline", equalTo("Save 3"));
    }

    @Test
    void what_readers_have_seen_is_kept() {
        Filed first = publish(story());
        Filed second = publish(saved(first, 2, 3));
        Filed article = saved(unpublish(second), 4, 5);
        age(article);

        forgetAll();

        revisions(article).then().body("data.revision", contains(5, 3, 1));
    }

    @Test
    void the_working_copy_is_kept_however_old() {
        Filed article = story();
        age(article);

        forgetAll();

        revisions(article).then().body("data.revision", contains(1));
    }

    @Test
    void what_is_young_is_kept() {
        Filed article = saved(story(), 2, 3);

        forgetAll();

        revisions(article).then().body("data.revision", contains(3, 2, 1));
    }

    @Test
    void no_transaction_forgets_more_than_a_thousand() {
        Filed article = story();
        forgetAll();
        multiply(article, 1_205);
        age(article);

        assertThat(revisions.forget(YEAR)).isEqualTo(1_000);
        assertThat(revisions.forget(YEAR)).isEqualTo(204);
        assertThat(revisions.forget(YEAR)).isZero();

        revisions(article).then().body("data.revision", contains(1_205));
    }

    @Test
    void the_next_save_after_forgetting_has_the_next_number() {
        Filed article = saved(story(), 2, 3);
        age(article);
        forgetAll();

        change(article, "{\"headline\":\"After\"}");

        revisions(article).then().body("data.revision", contains(4, 3));
    }

    private static Filed saved(Filed article, int from, int to) {
        Filed saved = article;
        for (int at = from; at <= to; at++) {
            saved = change(saved, "{\"headline\":\"Save " + at + "\"}");
        }
        return saved;
    }

    private void forgetAll() {
        int forgotten;
        do {
            forgotten = revisions.forget(YEAR);
        } while (forgotten > 0);
    }

    /** Lets an article's revisions be two years older, which the database otherwise forbids. */
    private static void age(Filed article) {
        QuarkusTransaction.requiringNew().run(() -> {
            Revision.getSession()
                    .createNativeMutationQuery("set local session_replication_role = replica")
                    .executeUpdate();
            Revision.getSession()
                    .createNativeMutationQuery(
                            "update desk.revision set saved_at = saved_at - interval '2 years' where article_id = :id")
                    .setParameter("id", UUID.fromString(article.id()))
                    .executeUpdate();
        });
    }

    /** Gives an article revisions up to a number, as if it had been saved so often. */
    private static void multiply(Filed article, int last) {
        QuarkusTransaction.requiringNew().run(() -> {
            Revision.getSession()
                    .createNativeMutationQuery(
                            "insert into desk.revision (article_id, number, story, slug, saved_at, saved_by)"
                                    + " select article_id, n, story, slug, saved_at, saved_by from desk.revision,"
                                    + " generate_series(2, :last) n where article_id = :id and number = 1")
                    .setParameter("id", UUID.fromString(article.id()))
                    .setParameter("last", last)
                    .executeUpdate();
            Article.update("revision = ?1 where id = ?2", last, UUID.fromString(article.id()));
        });
    }
}
