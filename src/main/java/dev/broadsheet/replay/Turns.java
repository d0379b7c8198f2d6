package dev.broadsheet.replay;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets one request for each key through on this node. The others wait here and not in the database, where a client that
 * sends one request fifty times would hold all connections until everybody else got 503.
 */
@ApplicationScoped
class Turns {

    private final Map<AccountKey, Turn> running = new ConcurrentHashMap<>();

    /** One request at work. */
    static final class Turn {

        private final CountDownLatch over = new CountDownLatch(1);

        /** Written before the latch opens and read after it. */
        private KeptAnswer answer;
    }

    /**
     * Goes in when nobody else with this key is in. Who goes in must {@linkplain #end end} the turn.
     *
     * @param deadline how long to wait for others, in terms of {@link System#nanoTime()}
     * @return the answer that another one kept meanwhile; empty when the caller is in
     * @throws Problem {@link ProblemType#REQUEST_IN_PROGRESS} when another one is in until the deadline
     */
    Optional<KeptAnswer> begin(AccountKey key, Turn mine, long deadline) throws InterruptedException {
        Turn other = running.putIfAbsent(key, mine);
        while (other != null) {
            if (!other.over.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw stillRunning();
            }
            if (other.answer != null) {
                return Optional.of(other.answer);
            }
            other = running.putIfAbsent(key, mine);
        }
        return Optional.empty();
    }

    /**
     * Lets the others go on.
     *
     * @param answer what was kept; null when nothing was, so that the next one tries
     */
    void end(AccountKey key, Turn mine, KeptAnswer answer) {
        mine.answer = answer;
        running.remove(key, mine);
        mine.over.countDown();
    }

    static Problem stillRunning() {
        return Problem.of(ProblemType.REQUEST_IN_PROGRESS, "The request with this Idempotency-Key is still running.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
