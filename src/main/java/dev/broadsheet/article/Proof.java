package dev.broadsheet.article;

import java.util.UUID;
import java.util.stream.Stream;

/** A revision of an article that is ready to be shown. */
record Proof(Article article, Revision revision) {

    /** The slug by which readers will know it, whatever the working copy's is. */
    String slug() {
        return revision.slug;
    }

    /** What it refers to in the catalog. */
    Stream<UUID> refs() {
        return Summary.of(revision.story).refs();
    }
}
