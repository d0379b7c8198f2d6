/**
 * Showing a story before it is out, to somebody without an account: a source who checks a quote, a lawyer, a partner. A
 * {@link dev.broadsheet.preview.PreviewLink} has an address that bears a signed token, ends by itself and can be revoked
 * at once; it shows one revision for good, or the working copy as it is each time.
 *
 * <p>Its answer is the one public answer that is read from the desk and not through
 * {@link dev.broadsheet.wall.Newsstand}, and yet no hole in the wall: the token is the permission. Nobody can guess or
 * make one, for the database is not even asked before the signature holds; it opens a single article that a reporter or
 * editor has chosen to show; and what comes out is what readers would see, without a word about the desk. Whatever does
 * not open gives the same 404, no answer may be kept by a cache, and search engines are told to stay away.
 */
package dev.broadsheet.preview;
