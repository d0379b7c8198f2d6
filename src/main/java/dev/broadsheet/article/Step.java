package dev.broadsheet.article;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A step on an article's way to readers and back, named by the verb in its address. */
enum Step {
    SUBMIT,
    RETURN,
    SCHEDULE,
    PUBLISH,
    UNPUBLISH,
    KILL,
    RESTORE;

    /** The steps that an article's status allows, in the order of its life. */
    static Set<Step> openTo(Article article) {
        return switch (article.status) {
            case DRAFT, UNPUBLISHED -> EnumSet.of(SUBMIT, SCHEDULE, PUBLISH, KILL);
            case IN_REVIEW, SCHEDULED -> EnumSet.of(RETURN, SCHEDULE, PUBLISH, KILL);
            case PUBLISHED -> {
                Set<Step> steps = EnumSet.of(SCHEDULE, PUBLISH, UNPUBLISH, KILL);
                if (article.plan().publishAt() != null) {
                    steps.add(RETURN);
                }
                yield steps;
            }
            case KILLED -> EnumSet.of(RESTORE);
        };
    }

    /** @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when this step is not open to an article */
    void requireOpenTo(Article article) {
        if (!openTo(article).contains(this)) {
            throw refusal(
                    article,
                    "The step " + verb() + " is not open to an article that is " + article.status.word() + ".");
        }
    }

    /** Says what cannot be done to an article, and what can. */
    static Problem refusal(Article article, String sentence) {
        List<String> legal = openTo(article).stream().map(Step::verb).toList();
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, sentence + " Legal steps: " + String.join(", ", legal) + ".")
                .withMember("legalSteps", legal);
    }

    /** The verb: {@code unpublish}. */
    String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
