package dev.broadsheet.article;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;

/** Reads the numbers by which revisions are asked for. */
final class RevisionQuery {

    private RevisionQuery() {}

    /** @throws Problem {@link ProblemType#INVALID_PARAMETER} when it is no number from 1 */
    static int number(String parameter, String value) {
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "A revision is a whole number from 1.")
                    .with(Violation.of(parameter, "must be a whole number from 1"));
        }
        return Integer.parseInt(value);
    }
}
