package dev.broadsheet.benchmark;

import java.time.Duration;

/**
 * What a rush of clients found.
 *
 * @param latencies from sending a request to the last byte of its answer, in nanoseconds, ascending
 * @param elapsed from the first request to the last answer
 * @param processorSeconds what the server used meanwhile
 */
record Figures(long[] latencies, Duration elapsed, double processorSeconds) {

    int count() {
        return latencies.length;
    }

    double perSecond() {
        return count() / (elapsed.toNanos() / 1e9);
    }

    double perProcessorSecond() {
        return count() / processorSeconds;
    }

    double processorMicros() {
        return processorSeconds * 1e6 / count();
    }

    /** The latency that this share of the requests stayed within, in milliseconds. */
    double milliseconds(double share) {
        return latencies[(int) Math.min(count() - 1L, (long) (count() * share))] / 1e6;
    }
}
