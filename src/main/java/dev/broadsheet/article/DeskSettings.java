package dev.broadsheet.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the desk keeps time and records. */
@ConfigMapping(prefix = "broadsheet.desk")
interface DeskSettings {

    /** How often each node looks for articles that are to come out or to go. */
    @WithDefault("500ms")
    Duration poll();

    /**
     * How long revisions are kept that readers have never seen and that are not the working copy; those that they have
     * seen are kept for good. A preview link to a revision ends with it. Absent: all are kept.
     */
    Optional<Duration> keepUnpublishedRevisions();
}
