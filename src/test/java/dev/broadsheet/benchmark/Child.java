package dev.broadsheet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that the benchmark started, with the file that holds what it printed. */
record Child(Process process, Path log) {

    private static final int PATIENCE_SECONDS = 30;

    long pid() {
        return process.pid();
    }

    /** Asks it to stop and waits; one that does not is ended. */
    void end() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Refuses to go on waiting for a process that is no longer there; its last words are the message. */
    void requireAlive() {
        if (process.isAlive()) {
            return;
        }
        try {
            throw new IllegalStateException("A server ended by itself: " + Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
