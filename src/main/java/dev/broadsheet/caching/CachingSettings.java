package dev.broadsheet.caching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long others may keep what is published. */
@ConfigMapping(prefix = "broadsheet.caching")
interface CachingSettings {

    /** How long a browser or proxy may show an answer without asking again. */
    @WithDefault("5s")
    Duration maxAge();

    /** How much longer it may show it while it asks again. */
    @WithDefault("30s")
    Duration staleWhileRevalidate();

    /** How much longer it may show it while Broadsheet cannot be reached. */
    @WithDefault("1d")
    Duration staleIfError();

    /**
     * The value of {@code Cache-Control} for what is published.
     *
     * @param lasting after which nobody may show it any more, in whatever way; null for no such end
     */
    default String freshness(Duration lasting) {
        // What ends within the longest of the three would count down in public for a day, so that one is left out then.
        long left = lasting == null ? Long.MAX_VALUE : Math.max(0, lasting.toSeconds());
        long fresh = Math.min(maxAge().toSeconds(), left);
        return "public, max-age=" + fresh + ", stale-while-revalidate="
                + Math.min(staleWhileRevalidate().toSeconds(), left - fresh) + ", stale-if-error="
                + (left - fresh < staleIfError().toSeconds()
                        ? 0
                        : staleIfError().toSeconds());
    }
}
