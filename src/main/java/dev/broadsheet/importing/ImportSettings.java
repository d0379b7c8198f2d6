package dev.broadsheet.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be filed. */
@ConfigMapping(prefix = "broadsheet.importing")
interface ImportSettings {

    /** The largest text file, a few times the largest story ever seen. */
    @WithDefault("2M")
    MemorySize maxSize();
}
