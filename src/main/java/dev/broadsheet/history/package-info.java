/**
 * The history of an article: who did what to it, when, and what they said about it.
 *
 * <p>Each {@link dev.broadsheet.article.ArticleHandled} is written down in the transaction that did it, so what happened
 * is on record and what was rolled back is not. The database refuses to change or remove an entry, whoever asks. Entries
 * refer to nothing: they outlive a draft that is deleted, and name an account as it was called then. Only editors read
 * them.
 */
package dev.broadsheet.history;
