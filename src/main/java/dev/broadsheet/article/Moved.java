package dev.broadsheet.article;

import java.time.Duration;

/** Thrown when an article is asked for by a slug that it no longer has. */
final class Moved extends RuntimeException {

    final String slug;

    /** What must change before the answer does; null when it is for the desk alone. */
    final String group;

    /** How long it leads there at most; null for ever. */
    final Duration lasting;

    Moved(String slug, String group, Duration lasting) {
        super("It has the slug " + slug, null, false, false);
        this.slug = slug;
        this.group = group;
        this.lasting = lasting;
    }
}
