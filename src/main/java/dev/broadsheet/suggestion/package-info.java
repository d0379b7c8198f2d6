/**
 * Suggestions: what a reader may mean by the letters typed so far. They come from headlines in print and from names that
 * readers may know, and from nothing else, so that a suggestion never tells of a draft.
 *
 * <p>What begins as was typed is found first, by an index of trigrams; only where that leaves room is something looked for
 * that is merely alike, as {@code harbuor} is to Harbour.
 */
package dev.broadsheet.suggestion;
