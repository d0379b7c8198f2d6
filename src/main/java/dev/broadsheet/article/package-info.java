/**
 * The life of an article: filed, revised, submitted, scheduled, published, corrected, unpublished, killed.
 *
 * <p>On the desk an {@link dev.broadsheet.article.Article} is an identity and a status, its methods are the rules of its
 * life, and each save adds a {@link dev.broadsheet.article.Revision} that holds the whole story and never changes. Readers
 * see another table, {@link dev.broadsheet.article.PublishedArticle}, which has never held an unpublished word:
 * {@link dev.broadsheet.article.Printing} writes one row of it or deletes it, in one transaction with what hangs from it.
 * What waits for its minute has no row there, until the {@link dev.broadsheet.article.Timetable} of some node finds it
 * due by the database's clock. Others follow through events ({@link dev.broadsheet.article.ArticlePublished},
 * {@link dev.broadsheet.article.ArticleWithdrawn}, {@link dev.broadsheet.article.ArticleHandled}); this package knows none
 * of them.
 *
 * <p>Whoever writes proves with {@code If-Match} what they have read, so no editor overwrites another unknowingly.
 */
package dev.broadsheet.article;
