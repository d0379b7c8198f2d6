/**
 * What stories refer to: who signs them, whom they quote, where they are filed, what they are about. Each is an entry of
 * one table with a slug, a name and what its kind has besides; stories hold its id alone, so a rename shows everywhere at
 * once and two entries that turn out to be one can be merged without touching a story.
 *
 * <p>The desk reads {@code catalog.entry}. Readers have {@code published.entry}: the entries that published stories
 * refer to and those that were listed on purpose, brought in and taken out by {@link dev.broadsheet.catalog.Directory}
 * in the transaction that publishes, withdraws or renames. A name that only a draft bears is in no table they can read.
 */
package dev.broadsheet.catalog;
