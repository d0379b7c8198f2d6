package dev.broadsheet.faults;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much is done.
 *
 * @param jar the packaged service, {@code faults.jar}
 * @param kills how often a node under writes is killed, {@code faults.kills}
 * @param writers how many clients write at once, {@code faults.writers}
 * @param races how often forty save on the same tag, {@code faults.races}
 * @param keys how many keys are sent fifty times each, {@code faults.keys}
 * @param stories how many stories are due at once, {@code faults.stories}
 * @param commits how many changes readers have to follow, {@code faults.commits}
 */
record Settings(Path jar, int kills, int writers, int races, int keys, int stories, int commits) {

    Settings {
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("There is no " + jar + "; package the service first.");
        }
        if (Math.min(Math.min(kills, writers), Math.min(races, keys)) < 1 || Math.min(stories, commits) < 1) {
            throw new IllegalArgumentException("Every number must be at least 1.");
        }
    }

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(System.getProperty("faults.jar", "target/quarkus-app/quarkus-run.jar"))
                        .toAbsolutePath(),
                Integer.getInteger("faults.kills", 100),
                Integer.getInteger("faults.writers", 8),
                Integer.getInteger("faults.races", 100),
                Integer.getInteger("faults.keys", 20),
                Integer.getInteger("faults.stories", 1000),
                Integer.getInteger("faults.commits", 5000));
    }
}
