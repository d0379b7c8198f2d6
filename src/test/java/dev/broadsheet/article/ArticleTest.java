package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Instant MORNING = Instant.parse("2026-10-16T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-10-16T18:00:00Z");

    private final Article article = Article.draft(manuscript("Bridge Closed"), UUID.randomUUID(), MORNING);

    @Test
    void a_new_article_is_a_draft_with_one_revision() {
        assertThat(article.status).isEqualTo(Status.DRAFT);
        assertThat(article.revision).isEqualTo(1);
        assertThat(article.publishedRevision).isNull();
        assertThat(article.dates().firstPublishedAt()).isNull();
    }

    @Test
    void a_revision_changes_the_working_copy_only() {
        article.publish(NOON);

        article.revise(manuscript("Bridge Reopened"), EVENING);

        assertThat(article.revision).isEqualTo(2);
        assertThat(article.summary.headline()).isEqualTo("Bridge Reopened");
        assertThat(article.savedAt).isEqualTo(EVENING);
        assertThat(article.publishedRevision).isEqualTo(1);
        assertThat(article.dates().updatedAt()).isEqualTo(NOON);
    }

    @Test
    void publishing_dates_it() {
        article.publish(NOON);

        assertThat(article.status).isEqualTo(Status.PUBLISHED);
        assertThat(article.publishedRevision).isEqualTo(1);
        assertThat(List.of(
                        article.dates().firstPublishedAt(),
                        article.dates().publishedAt(),
                        article.dates().updatedAt()))
                .containsOnly(NOON);
    }

    @Test
    void publishing_changes_updates_it_and_does_not_date_it_anew() {
        article.publish(NOON);
        article.revise(manuscript("Bridge Reopened"), EVENING);

        article.publish(EVENING);

        assertThat(article.publishedRevision).isEqualTo(2);
        assertThat(article.dates().publishedAt()).isEqualTo(NOON);
        assertThat(article.dates().updatedAt()).isEqualTo(EVENING);
    }

    @Test
    void what_comes_out_again_keeps_the_time_it_first_came_out() {
        article.publish(MORNING);
        article.unpublish();

        article.publish(EVENING);

        assertThat(article.dates().firstPublishedAt()).isEqualTo(MORNING);
        assertThat(article.dates().publishedAt()).isEqualTo(EVENING);
    }

    @Test
    void readers_see_the_working_copy_until_it_is_revised() {
        article.publish(NOON);
        assertThat(article.isPublishedAsItStands()).isTrue();
        assertThat(article.hasUnpublishedChanges()).isFalse();

        article.revise(manuscript("Bridge Reopened"), EVENING);

        assertThat(article.isPublishedAsItStands()).isFalse();
        assertThat(article.hasUnpublishedChanges()).isTrue();
    }

    @Test
    void a_draft_has_no_unpublished_changes_and_is_not_in_print() {
        assertThat(article.hasUnpublishedChanges()).isFalse();
        assertThat(article.isPublishedAsItStands()).isFalse();
    }

    @Test
    void a_draft_cannot_be_unpublished() {
        assertIllegal(article::unpublish);
    }

    @Test
    void it_can_be_unpublished_once() {
        article.publish(NOON);
        article.unpublish();

        assertThat(article.status).isEqualTo(Status.UNPUBLISHED);
        assertIllegal(article::unpublish);
    }

    @Test
    void a_draft_can_be_deleted() {
        article.checkDeletable(false);
    }

    @Test
    void what_was_ever_published_cannot_be_deleted() {
        article.publish(NOON);
        assertIllegal(() -> article.checkDeletable(true));

        article.unpublish();

        assertIllegal(() -> article.checkDeletable(true));
    }

    @Test
    void its_state_is_another_after_each_change_and_for_each_article() {
        String before = article.state();
        article.version++;

        assertThat(article.state()).isNotEqualTo(before);
        assertThat(Article.draft(manuscript("B"), UUID.randomUUID(), NOON).state())
                .isNotEqualTo(before);
        assertThat(before).doesNotContain(".", "\"");
    }

    private static Manuscript manuscript(String headline) {
        Story story = new Story(null, null, headline, null, null, null, null, null, null, null, null, null, null, null);
        return new Manuscript("bridge", null, null, story);
    }

    private static void assertIllegal(ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION));
    }
}
