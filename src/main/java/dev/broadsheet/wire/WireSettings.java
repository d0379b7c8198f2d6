package dev.broadsheet.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much copy comes in at once. */
@ConfigMapping(prefix = "broadsheet.wire")
interface WireSettings {

    /** The largest body, as a whole; each of its lines may have 10 MB. */
    @WithDefault("4G")
    MemorySize maxSize();

    /** How many lines are stored in one transaction, at most. */
    @WithDefault("50")
    int batch();

    /** How many transactions of bulk writes a node does at a time, each on a connection of its own. */
    @WithDefault("2")
    int workers();

    /** How many clients may send in bulk to a node at a time. Others are told to come back. */
    @WithDefault("4")
    int clients();
}
