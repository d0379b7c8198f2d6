package dev.broadsheet.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for servers that are starting. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 10;

    private Waiting() {}

    /**
     * Asks until the answer is the expected one.
     *
     * @throws IllegalStateException when the server ends, or takes longer than two minutes
     */
    static RecordedAnswer until(Clients clients, Child server, int port, Request request) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            server.requireAlive();
            try {
                RecordedAnswer answer = clients.ask(port, request);
                if (answer.status() == request.expected()) {
                    return answer;
                }
            } catch (IOException e) {
                // Nobody listens yet.
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("No good answer to " + request.uri() + " within " + LONGEST);
    }
}
