/**
 * The life of an article: filed, revised, published, unpublished.
 *
 * <p>On the desk an {@link dev.broadsheet.article.Article} is an identity and a status, and each save adds a
 * {@link dev.broadsheet.article.Revision} that holds the whole story and never changes. Readers see another table,
 * {@link dev.broadsheet.article.PublishedArticle}, which has never held an unpublished word: publishing writes one row
 * of it, withdrawing deletes it, in one transaction with what hangs from it. Others follow through events
 * ({@link dev.broadsheet.article.ArticlePublished}); this package knows none of them.
 *
 * <p>Whoever writes proves with {@code If-Match} what they have read, so no editor overwrites another unknowingly.
 */
package dev.broadsheet.article;
