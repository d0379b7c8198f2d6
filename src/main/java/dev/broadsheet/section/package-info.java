/**
 * Sections, one by one. Readers query the headed parts of published stories, each a row of its own that is written when
 * its story is published and falls when it is withdrawn.
 *
 * <p>Editors write the sections of a working copy. That is no table of its own: a story is one document, so a write to a
 * section is a revision of its article, by the rules of {@link dev.broadsheet.article} and under its {@code ETag}. The
 * order of the sections and their levels are all there is to their nesting, which {@link
 * dev.broadsheet.section.Outline} keeps sound; only whose a section is has a table, because nothing else would find the
 * article of one that was never in print.
 */
package dev.broadsheet.section;
