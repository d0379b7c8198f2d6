package dev.broadsheet.article;

import static dev.broadsheet.article.Lives.EVENING;
import static dev.broadsheet.article.Lives.MORNING;
import static dev.broadsheet.article.Lives.NIGHT;
import static dev.broadsheet.article.Lives.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When an article comes out and goes by itself, and who may touch it meanwhile. */
class LifeRulesTest {

    @Test
    void an_embargo_that_ends_later_than_the_schedule_wins() {
        Article article = Lives.draft(EVENING, null);

        article.schedule(NOON, MORNING);

        assertThat(article.plan().scheduledFor()).isEqualTo(EVENING);
    }

    @Test
    void a_schedule_that_is_later_than_the_embargo_wins() {
        Article article = Lives.draft(NOON, null);

        article.schedule(EVENING, MORNING);

        assertThat(article.plan().scheduledFor()).isEqualTo(EVENING);
    }

    @Test
    void publishing_under_an_embargo_schedules_for_its_end() {
        Article article = Lives.draft(NOON, null);

        boolean seen = article.publish(MORNING);

        assertThat(seen).isFalse();
        assertThat(article.status).isEqualTo(Status.SCHEDULED);
        assertThat(article.plan().scheduledFor()).isEqualTo(NOON);
        assertThat(article.dates().firstPublishedAt()).isNull();
    }

    @Test
    void an_embargo_is_over_at_its_very_moment() {
        Article article = Lives.draft(NOON, null);

        boolean seen = article.publish(NOON);

        assertThat(seen).isTrue();
        assertThat(article.status).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void publishing_an_update_under_an_embargo_leaves_what_readers_see() {
        Article article = Lives.that(Status.PUBLISHED);
        article.revise(Lives.manuscript("Bridge Reopened", EVENING, null), NOON);

        boolean seen = article.publish(NOON);

        assertThat(seen).isFalse();
        assertThat(article.status).isEqualTo(Status.PUBLISHED);
        assertThat(article.publishedRevision).isEqualTo(1);
        assertThat(article.plan().scheduledFor()).isEqualTo(EVENING);
    }

    @Test
    void the_present_is_too_late_to_schedule_for() {
        Article article = Lives.draft();

        assertInvalid("/at", () -> article.schedule(NOON, NOON));
        assertThat(article.status).isEqualTo(Status.DRAFT);
    }

    @Test
    void what_would_have_expired_by_its_minute_is_not_scheduled() {
        assertInvalid("/expiresAt", () -> Lives.draft(null, NOON).schedule(NOON, MORNING));
        assertInvalid("/expiresAt", () -> Lives.draft(EVENING, NOON).schedule(MORNING.plusMillis(1), MORNING));
    }

    @Test
    void what_has_expired_is_not_published() {
        assertInvalid("/expiresAt", () -> Lives.draft(null, NOON).publish(NOON));
    }

    @Test
    void publishing_clears_what_was_planned() {
        Article article = Lives.that(Status.SCHEDULED);

        article.publish(MORNING);

        assertThat(article.plan().publishAt()).isNull();
    }

    @Test
    void unpublishing_clears_what_was_planned() {
        Article article = Lives.that(Status.PUBLISHED);
        article.schedule(EVENING, NOON);

        article.unpublish();

        assertThat(article.status).isEqualTo(Status.UNPUBLISHED);
        assertThat(article.plan().publishAt()).isNull();
    }

    @Test
    void killing_clears_what_was_planned_and_keeps_the_reason() {
        Article article = Lives.that(Status.SCHEDULED);

        article.kill("It is not true.");

        assertThat(article.plan().publishAt()).isNull();
        assertThat(article.killReason).isEqualTo("It is not true.");
    }

    @Test
    void an_article_that_expires_is_unpublished() {
        Article article = Lives.that(Status.PUBLISHED);

        article.expire();

        assertThat(article.status).isEqualTo(Status.UNPUBLISHED);
    }

    @Test
    void an_article_that_expires_while_an_update_waits_is_scheduled() {
        Article article = Lives.that(Status.PUBLISHED);
        article.schedule(NIGHT, NOON);

        article.expire();

        assertThat(article.status).isEqualTo(Status.SCHEDULED);
        assertThat(article.plan().scheduledFor()).isEqualTo(NIGHT);
    }

    @Test
    void a_draft_that_misses_its_minute_is_a_draft_again() {
        Article article = Lives.that(Status.SCHEDULED);

        article.miss();

        assertThat(article.status).isEqualTo(Status.DRAFT);
        assertThat(article.plan().scheduledFor()).isNull();
    }

    @Test
    void an_update_that_misses_its_minute_leaves_what_readers_see() {
        Article article = Lives.that(Status.PUBLISHED);
        article.schedule(NOON, MORNING);

        article.miss();

        assertThat(article.status).isEqualTo(Status.PUBLISHED);
        assertThat(article.plan().scheduledFor()).isNull();
    }

    @Test
    void a_revision_brings_its_own_embargo_and_expiry_and_keeps_the_minute() {
        Article article = Lives.that(Status.SCHEDULED);

        article.revise(Lives.manuscript("Bridge Reopened", EVENING, NIGHT), NOON);

        assertThat(article.plan()).isEqualTo(new Plan(NOON, EVENING, NIGHT));
    }

    @Test
    void what_is_scheduled_is_for_editors_to_revise() {
        Article article = Lives.that(Status.SCHEDULED);

        article.checkRevisable(true);

        assertIllegal(() -> article.checkRevisable(false));
    }

    @Test
    void what_is_scheduled_is_for_editors_to_delete() {
        Article article = Lives.that(Status.SCHEDULED);

        article.checkDeletable(true);

        assertIllegal(() -> article.checkDeletable(false));
    }

    @Test
    void an_update_that_is_scheduled_is_for_editors_to_revise() {
        Article article = Lives.that(Status.PUBLISHED);
        article.schedule(NOON, MORNING);

        assertIllegal(() -> article.checkRevisable(false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "IN_REVIEW", "PUBLISHED", "UNPUBLISHED"})
    void anything_else_that_lives_is_for_its_reporter_to_revise(Status status) {
        Lives.that(status).checkRevisable(false);
    }

    @Test
    void nobody_revises_what_was_killed() {
        assertIllegal(() -> Lives.that(Status.KILLED).checkRevisable(true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "IN_REVIEW", "SCHEDULED", "KILLED"})
    void what_readers_never_saw_cannot_be_corrected(Status status) {
        assertIllegal(() -> Lives.that(status).checkCorrectable());
    }

    @Test
    void what_readers_have_seen_can_be_corrected_until_it_is_killed() {
        Article article = Lives.that(Status.UNPUBLISHED);
        article.checkCorrectable();

        article.kill("It is not true.");

        assertIllegal(article::checkCorrectable);
    }

    private static void assertIllegal(ThrowingCallable step) {
        assertThat(catchThrowableOfType(Problem.class, step).type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION);
    }

    private static void assertInvalid(String pointer, ThrowingCallable step) {
        Problem refusal = catchThrowableOfType(Problem.class, step);

        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_CONTENT);
        assertThat(refusal).hasMessageStartingWith("At " + pointer + ":");
    }
}
