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
}
