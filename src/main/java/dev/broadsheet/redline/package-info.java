/**
 * What differs between two saves of a story, and how two rivalling saves become one. Pure values; no database, no HTTP.
 *
 * <p>A {@link dev.broadsheet.redline.Redline} compares an older story with a newer one the way an editor or a lawyer
 * reads them: which members, sections and blocks came, went, moved or changed, and within a text which words. Sections
 * and blocks are known by their ids wherever they stand; where a client has sent its text without ids, by what they say.
 * A {@link dev.broadsheet.redline.Merge} takes the story that two editors began with and what each made of it, and gives
 * one story, or the places where only a person can decide; it never drops a section or shows one twice. Both cost a
 * bounded amount of time and memory whatever the texts: where the smallest set of changes is too dear to find, a larger
 * one is told.
 */
package dev.broadsheet.redline;
