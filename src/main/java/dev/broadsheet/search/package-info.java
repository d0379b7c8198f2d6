/**
 * How readers ask for words, and how they are shown what was found. A {@link dev.broadsheet.search.Question} is what they
 * write into {@code q}; it becomes a condition and a number to sort by. A {@link dev.broadsheet.search.Highlight} is a
 * place in a story that answers it.
 *
 * <p>Stories are indexed by the database itself, in the migration that is called search: each in its own language, so a
 * question is asked in each language that something in print is written in.
 */
package dev.broadsheet.search;
