package dev.broadsheet.article;

/** A revision of an article that is ready to be shown. */
record Proof(Article article, Revision revision) {

    /** The slug by which readers will know it; revisions that are older than the record of theirs have the article's. */
    String slug() {
        return revision.slug == null ? article.slug : revision.slug;
    }
}
