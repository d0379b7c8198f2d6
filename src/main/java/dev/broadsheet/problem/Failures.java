package dev.broadsheet.problem;

import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** What it means to a client when a part of its request failed and the rest goes on. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /**
     * The problem behind an exception. What is our own fault goes into the log.
     *
     * @param requestId of the request in which it was thrown
     */
    public static Problem of(Throwable thrown, String requestId) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(each -> each instanceof Problem || each instanceof ConstraintViolationException)
                .findFirst()
                .map(each -> each instanceof Problem problem ? problem : conflict())
                .orElseGet(() -> unexpected(thrown, requestId));
    }

    private static Problem conflict() {
        return Problem.of(ProblemType.CONFLICT, "Somebody wrote the same thing at the same moment.");
    }

    private static Problem unexpected(Throwable thrown, String requestId) {
        if (DatabaseOutage.isBehind(thrown)) {
            LOG.warnf("The database cannot be reached: %s", thrown.getMessage());
            return Refusals.unavailable();
        }
        LOG.errorf(thrown, "A part of request %s failed", requestId);
        return Refusals.internalError();
    }
}
