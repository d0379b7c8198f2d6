package dev.broadsheet.article;

import static dev.broadsheet.article.Lives.EVENING;
import static dev.broadsheet.article.Lives.MORNING;
import static dev.broadsheet.article.Lives.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which steps each status allows, and where they lead. */
class StepTest {

    /** Every step that is legal. */
    private static final String LEGAL = """
            draft       submit    in_review
            draft       schedule  scheduled
            draft       publish   published
            draft       kill      killed
            in_review   return    draft
            in_review   schedule  scheduled
            in_review   publish   published
            in_review   kill      killed
            scheduled   return    draft
            scheduled   schedule  scheduled
            scheduled   publish   published
            scheduled   kill      killed
            published   schedule  published
            published   publish   published
            published   unpublish unpublished
            published   kill      killed
            unpublished submit    in_review
            unpublished schedule  scheduled
            unpublished publish   published
            unpublished kill      killed
            killed      restore   draft
            """;

    static Stream<Arguments> legal() {
        return LEGAL.lines().map(line -> line.split(" +")).map(words -> Arguments.of((Object[]) words));
    }

    static Stream<Arguments> illegal() {
        return Arrays.stream(Status.values())
                .flatMap(status -> Arrays.stream(Step.values())
                        .filter(step -> LEGAL.lines()
                                .noneMatch(line -> line.matches(status.word() + " +" + step.verb() + " .*")))
                        .map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void a_legal_step_leads_to_its_status(String from, String verb, String to) {
        Article article = Lives.that(Status.of(from).orElseThrow());

        take(Step.valueOf(verb.toUpperCase()), article);

        assertThat(article.status.word()).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void any_other_step_is_refused_and_changes_nothing(Status from, Step step) {
        Article article = Lives.that(from);
        Plan plan = article.plan();
        Integer published = article.publishedRevision;
        String reason = article.killReason;

        Problem refusal = catchThrowableOfType(Problem.class, () -> take(step, article));

        assertThat(refusal.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION);
        assertThat(article.status).isEqualTo(from);
        assertThat(article.plan()).isEqualTo(plan);
        assertThat(article.publishedRevision).isEqualTo(published);
        assertThat(article.killReason).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"IN_REVIEW", "SCHEDULED"})
    void what_has_been_in_print_goes_back_to_being_unpublished(Status status) {
        Article article = Lives.that(Status.UNPUBLISHED);
        take(status == Status.IN_REVIEW ? Step.SUBMIT : Step.SCHEDULE, article);

        article.giveBack();

        assertThat(article.status).isEqualTo(Status.UNPUBLISHED);
    }

    @Test
    void what_has_been_in_print_is_restored_as_unpublished() {
        Article article = Lives.that(Status.PUBLISHED);
        article.kill("It is not true.");

        article.restore();

        assertThat(article.status).isEqualTo(Status.UNPUBLISHED);
        assertThat(article.killReason).isNull();
    }

    @Test
    void a_published_article_can_be_returned_while_an_update_of_it_waits() {
        Article article = Lives.that(Status.PUBLISHED);
        article.schedule(NOON, MORNING);

        article.giveBack();

        assertThat(article.status).isEqualTo(Status.PUBLISHED);
        assertThat(article.plan().publishAt()).isNull();
        assertThat(Step.openTo(article)).doesNotContain(Step.RETURN);
    }

    private static void take(Step step, Article article) {
        switch (step) {
            case SUBMIT -> article.submit();
            case RETURN -> article.giveBack();
            case SCHEDULE -> article.schedule(EVENING, NOON);
            case PUBLISH -> article.publish(NOON);
            case UNPUBLISH -> article.unpublish();
            case KILL -> article.kill("It is not true.");
            case RESTORE -> article.restore();
        }
    }
}
