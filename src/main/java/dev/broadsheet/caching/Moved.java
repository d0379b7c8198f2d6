package dev.broadsheet.caching;

import java.time.Duration;

/** Thrown when something is asked for by a name that it no longer has, or that leads to what stands for it now. */
public final class Moved extends RuntimeException {

    final String path;

    final String group;

    final Duration lasting;

    /**
     * @param path where it is now, such as {@code /v1/articles/harbour-bridge}
     * @param group what must change before the answer does; null when it is for the desk alone
     * @param lasting how long it leads there at most; null for ever
     */
    public Moved(String path, String group, Duration lasting) {
        super("It is at " + path, null, false, false);
        this.path = path;
        this.group = group;
        this.lasting = lasting;
    }
}
