package dev.broadsheet.copy;

import dev.broadsheet.copy.Sheet.Manner;
import java.nio.charset.StandardCharsets;

/**
 * Writes a copy as the plain text that {@link CopyReader} reads: reading it again gives an equal copy, diagnostics
 * aside, for every copy that was read from text.
 *
 * <p>A story is written as a reporter would file it wherever that can only be read one way. Otherwise these signs make
 * it plain, and the reader understands them from anybody:
 *
 * <ul>
 *   <li>A story with only a headline has a first line with only that; any other has all five fields, the missing ones
 *       empty: {@code Headline/ / J. Mansour/ /}. A slash that would divide a field has a backslash before it, {@code
 *       Either\/ Or}.
 *   <li>A backslash begins a paragraph that looks like something else: {@code \- 4 degrees}, {@code \KYIV — the city}.
 *   <li>{@code ## Heading} is a title, with as many hashes as its level; {@code # [Voices] Heading} has a label; {@code
 *       #} alone begins text without a heading; {@code ## \Deep Look: Two} is a heading that holds no label.
 *   <li>{@code > words} is a pull quote, {@code > — Name} below it says whose.
 *   <li>In a credit, names of which the reader would make something else stand in a list that ends with a semicolon:
 *       {@code Ann Lee; Harbour Desk;}.
 * </ul>
 *
 * <p>Plain text has no form for marks, ids, the kind of story, its language or pre-moderation: they are not written.
 * Pictures, embeds, tables and code are written as words in brackets, {@code [Picture: ...]}, and read as paragraphs.
 */
public final class CopyWriter {

    private CopyWriter() {}

    /** The copy as text, with line feeds, ending with the footer line. Diagnostics are not written. */
    public static String write(Copy copy) {
        Copy plain = PlainCopy.of(copy);
        String filed = Sheet.write(plain, Manner.FILED);
        Copy read = CopyReader.read(filed.getBytes(StandardCharsets.UTF_8));
        return PlainCopy.agree(read, plain) ? filed : Sheet.write(plain, Manner.MARKED);
    }
}
