package dev.broadsheet.article;

/** A revision of an article that is ready to be shown. */
record Proof(Article article, Revision revision) {

    /** The slug by which readers will know it, whatever the working copy's is. */
    String slug() {
        return revision.slug;
    }
}
