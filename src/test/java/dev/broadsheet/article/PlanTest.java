package dev.broadsheet.article;

import static dev.broadsheet.article.Lives.EVENING;
import static dev.broadsheet.article.Lives.MORNING;
import static dev.broadsheet.article.Lives.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void an_embargo_alone_schedules_nothing() {
        assertThat(new Plan(null, NOON, null).scheduledFor()).isNull();
    }

    @Test
    void the_later_of_schedule_and_embargo_is_the_minute() {
        assertThat(new Plan(MORNING, NOON, null).scheduledFor()).isEqualTo(NOON);
        assertThat(new Plan(EVENING, NOON, null).scheduledFor()).isEqualTo(EVENING);
        assertThat(new Plan(NOON, NOON, null).scheduledFor()).isEqualTo(NOON);
        assertThat(new Plan(NOON, null, null).scheduledFor()).isEqualTo(NOON);
    }

    @Test
    void an_embargo_holds_until_its_end_and_no_longer() {
        Plan plan = new Plan(null, NOON, null);

        assertThat(plan.isEmbargoedAt(NOON.minusMillis(1))).isTrue();
        assertThat(plan.isEmbargoedAt(NOON)).isFalse();
        assertThat(Plan.NONE.isEmbargoedAt(NOON)).isFalse();
    }

    @Test
    void readers_see_a_story_until_it_expires_and_no_longer() {
        Plan plan = new Plan(null, null, NOON);

        assertThat(plan.isExpiredAt(NOON.minusMillis(1))).isFalse();
        assertThat(plan.isExpiredAt(NOON)).isTrue();
        assertThat(Plan.NONE.isExpiredAt(NOON)).isFalse();
    }

    @Test
    void what_comes_out_must_be_there_for_a_while() {
        Plan plan = new Plan(null, null, NOON);

        assertThatCode(() -> plan.checkOutlives(NOON.minusMillis(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> plan.checkOutlives(NOON)).isInstanceOf(Problem.class);
    }
}
