package dev.broadsheet.copy;

import dev.broadsheet.copy.Outline.Section;
import dev.broadsheet.story.CommentRules;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the plain text that reporters file.
 *
 * <pre>
 * HEADLINE/ DATELINE/ BYLINE/ EDITION/ STANDFIRST
 *
 * TITLE: Quick Look
 * - bullet
 *
 * Deep Look: TITLE
 * CITY — First paragraph. Every line is a paragraph; blank lines may stand between.
 * A Subhead
 * More text.
 * You must Register or Login to post a comment.
 * </pre>
 *
 * <p>Real files are worse, and every text imports: without a header, with Markdown signs, with lines broken at 72
 * characters. What is doubtful is decided, kept, and remarked upon. No word of the file is lost; only signs are, such
 * as bullets, labels like {@code Subject:}, and the footer, which becomes the story's {@link CommentRules}.
 *
 * <p>A backslash at the start of a line says that the rest is a plain paragraph, whatever it looks like (in the first
 * line: a plain header). {@link CopyWriter} describes the other signs.
 *
 * <p>Reading takes time in proportion to the length of the text and uses nothing but its argument.
 */
public final class CopyReader {

    private CopyReader() {}

    /**
     * The story a file holds.
     *
     * @param text the bytes of the file, in UTF-8 with or without a byte order mark
     * @throws UnreadableCopy when the file is empty, not text, or not UTF-8
     */
    public static Copy read(byte[] text) {
        Remarks remarks = new Remarks();
        List<Line> lines = Lines.of(Decoding.decode(text));
        if (lines.stream().allMatch(Line::isBlank)) {
            throw new UnreadableCopy(DiagnosticCode.EMPTY.at(1, null, "The file holds nothing but white space."));
        }
        lines = Wrapping.undo(lines, remarks);
        CommentRules comments = Footer.rulesOf(lines);
        lines = Footer.without(lines);

        Header header = HeaderReader.read(lines, remarks);
        List<BodyLine> body = lines.subList(header.end(), lines.size()).stream()
                .map(BodyLine::of)
                .toList();
        List<Section> sections = Outline.of(header.overflow(), Subheads.promote(body, remarks), remarks);
        Dateline dateline = OpeningDateline.take(sections, header.dateline(), remarks);

        remarkOnMissing(header, dateline, remarks);
        RepeatedSentences.remark(passages(header, sections), remarks);
        return copy(header, dateline, sections, comments, remarks);
    }

    private static void remarkOnMissing(Header header, Dateline dateline, Remarks remarks) {
        if (dateline == null) {
            remarks.add(DiagnosticCode.MISSING_DATELINE, header.line(), "The story does not say where it was filed.");
        }
        if (header.credit() == null) {
            remarks.add(DiagnosticCode.MISSING_BYLINE, header.line(), "Nobody signs the story.");
        }
    }

    private static List<Passage> passages(Header header, List<Section> sections) {
        List<Passage> passages = new ArrayList<>();
        Stream.ofNullable(header.standfirst()).forEach(passages::add);
        sections.forEach(section -> passages.addAll(section.passages()));
        return passages;
    }

    private static Copy copy(
            Header header, Dateline dateline, List<Section> sections, CommentRules comments, Remarks remarks) {
        Credit credit = header.credit();
        List<Part> parts = sections.stream().map(CopyReader::part).toList();
        Story story = new Story(
                null,
                null,
                header.headline(),
                header.standfirstText(),
                dateline,
                credit == null ? null : credit.printed(),
                List.of(),
                null,
                null,
                null,
                null,
                parts,
                comments,
                List.of());
        return new Copy(story, credit == null ? List.of() : credit.names(), header.edition(), remarks.inOrder());
    }

    private static Part part(Section section) {
        Title title = section.title();
        return new Part(
                null,
                section.level(),
                title.kind(),
                title.label(),
                title.heading(),
                null,
                section.passages().stream().map(Passage::block).toList());
    }
}
