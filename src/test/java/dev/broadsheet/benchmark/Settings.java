package dev.broadsheet.benchmark;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param jar the packaged service, {@code benchmark.jar}
 * @param articles how many stories are imported, {@code benchmark.articles}
 * @param importers how many connections import, {@code benchmark.importers}
 * @param clients how many connections read, {@code benchmark.clients}
 * @param warmup how long each read runs before it is measured, {@code benchmark.warmup} in seconds
 * @param lasting how long each measurement takes, {@code benchmark.seconds}
 */
record Settings(Path jar, int articles, int importers, int clients, Duration warmup, Duration lasting) {

    /** The fewest that still have a page of 20 nine tenths of the way down. */
    private static final int FEWEST_ARTICLES = 500;

    Settings {
        if (articles < FEWEST_ARTICLES || importers < 1 || clients < 1 || warmup.isNegative() || lasting.isNegative()) {
            throw new IllegalArgumentException(
                    "The benchmark needs " + FEWEST_ARTICLES + " articles, a client and times that are not negative.");
        }
    }

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(System.getProperty("benchmark.jar", "target/quarkus-app/quarkus-run.jar"))
                        .toAbsolutePath(),
                Integer.getInteger("benchmark.articles", 10_000),
                Integer.getInteger("benchmark.importers", 8),
                Integer.getInteger("benchmark.clients", 32),
                Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 10)),
                Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 5)));
    }
}
