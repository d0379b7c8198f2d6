/**
 * Copy: the plain text that reporters file, and the story it stands for. Pure functions both ways.
 *
 * <p>{@link dev.broadsheet.copy.CopyReader} reads a text file into a {@link dev.broadsheet.copy.Copy}: a story, the
 * names it is signed with, the edition it was filed for, and diagnostics about whatever was doubtful.
 * {@link dev.broadsheet.copy.CopyWriter} writes a copy as text, and reading what was written gives an equal copy.
 * Nothing that a reporter wrote is ever dropped: what no rule recognises stays in the text.
 *
 * <p>Reading goes through these stages, each with its rules in one place: {@code Decoding} (bytes to text), {@code
 * Lines} and {@code Keystrokes} (clean lines that remember where they stood), {@code Wrapping} (lines broken by a mail
 * program), {@code Footer}, {@code HeaderReader} (the first line and what belongs to it), {@code BodyLine} (what each
 * line says it is), {@code Subheads} (what its neighbours say it is), {@code Outline} (sections), {@code
 * OpeningDateline}, and {@code RepeatedSentences}. Writing is {@code PlainCopy} (what plain text can say) and {@code
 * Sheet} (saying it).
 */
package dev.broadsheet.copy;
