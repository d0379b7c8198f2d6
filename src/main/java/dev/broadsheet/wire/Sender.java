package dev.broadsheet.wire;

import dev.broadsheet.account.Caller;
import dev.broadsheet.problem.Failures;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemView;

/** Whose lines they are, and in which request they came. */
record Sender(Caller caller, String path, String requestId) {

    ProblemView view(Problem problem) {
        return ProblemView.of(problem, path, requestId);
    }

    /** What an exception means to the sender. */
    Problem problem(Throwable failure) {
        return Failures.of(failure, requestId);
    }
}
