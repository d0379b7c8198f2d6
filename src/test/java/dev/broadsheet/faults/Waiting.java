package dev.broadsheet.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The only place where anything sleeps. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Something that may come true by itself. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    static void pause(Duration length) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(length.toNanos());
    }

    /** Looks again and again; returns whether it came true in time. */
    static boolean until(Duration longest, Condition condition) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }
}
