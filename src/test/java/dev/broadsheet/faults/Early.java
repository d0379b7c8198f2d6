package dev.broadsheet.faults;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Looks all the time whether readers see anything before its moment, by the clock of the database. */
final class Early implements AutoCloseable {

    /** What a statement sees was there before it reads the clock. */
    private static final String SEEN =
            "select case when clock_timestamp() < ? then count(*) else 0 end" + " from published.article";

    private final Session database;
    private final AtomicLong most = new AtomicLong();
    private volatile boolean watching = true;
    private Thread watch;

    Early(Session database) {
        this.database = database;
    }

    /** Begins to look. */
    void watch(Instant at) {
        watch = new Thread(() -> look(Timestamp.from(at)), "early");
        watch.start();
    }

    private void look(Timestamp at) {
        try {
            Waiting.until(Node.PATIENCE.multipliedBy(10), () -> {
                most.accumulateAndGet(database.number(SEEN, at), Math::max);
                return !watching;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The most that were ever seen too early. */
    long seen() {
        return most.get();
    }

    @Override
    public void close() throws SQLException {
        watching = false;
        try {
            if (watch != null) {
                watch.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
