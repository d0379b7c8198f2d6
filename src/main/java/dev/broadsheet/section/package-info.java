/**
 * Sections, as readers query them: the headed parts of published stories, each a row of its own that is written when its
 * story is published and falls when it is withdrawn.
 */
package dev.broadsheet.section;
