package dev.broadsheet.copy;

import dev.broadsheet.copy.BodyLine.Role;
import dev.broadsheet.copy.Line.Joined;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that a mail program or a typewriter broke at a fixed width.
 *
 * <p>A file is seen to be broken so when nearly every line that has another below it is full, which means that the
 * first word of the next would not have fitted, and when many such lines stop in the middle of a sentence. In any other
 * file each line is a paragraph of its own, and verse and lists of results stay as they are.
 */
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    /** The lines with what was broken joined; the same lines when nothing was. */
    static List<Line> undo(List<Line> lines, Remarks remarks) {
        List<Line> uppers = new ArrayList<>();
        List<Line> lowers = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isBreak(lines.get(at), lines.get(at + 1))) {
                uppers.add(lines.get(at));
                lowers.add(lines.get(at + 1));
            }
        }
        Wrapping wrapping = new Wrapping(uppers.stream()
                .filter(line -> line.text().indexOf(' ') > 0
                        && !(line.number() == 1 && line.text().length() > WIDEST))
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0));
        if (!wrapping.isSeenIn(uppers, lowers)) {
            return lines;
        }
        remarks.add(
                DiagnosticCode.WRAPPED_LINES,
                uppers.get(0),
                "Lines are broken at about %d characters; they were joined into paragraphs.".formatted(wrapping.width));
        return wrapping.join(lines);
    }

    private static boolean isBreak(Line upper, Line lower) {
        if (upper.isBlank() || lower.isBlank() || !isPlain(lower)) {
            return false;
        }
        Role above = BodyLine.of(upper).role();
        return above != Role.TITLE && above != Role.PULLED;
    }

    private boolean isSeenIn(List<Line> uppers, List<Line> lowers) {
        int full = 0;
        int running = 0;
        for (int at = 0; at < uppers.size(); at++) {
            full += isFull(uppers.get(at), lowers.get(at)) ? 1 : 0;
            running += Prose.endsSentence(uppers.get(at).text()) ? 0 : 1;
        }
        return width >= NARROWEST
                && width <= WIDEST
                && uppers.size() > 1
                && full * 4 >= uppers.size() * 3
                && running * 5 >= uppers.size() * 2;
    }

    private boolean isFull(Line upper, Line lower) {
        int space = lower.text().indexOf(' ');
        int firstWord = space < 0 ? lower.text().length() : space;
        return upper.text().length() + 1 + firstWord > width;
    }

    private List<Line> join(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean last = at + 1 == lines.size() || lines.get(at + 1).isBlank();
            if (!run.isEmpty() && !runsOn(run.get(run.size() - 1), line, last)) {
                result.add(joined(run));
                run.clear();
            }
            run.add(line);
        }
        result.add(joined(run));
        return result;
    }

    /** Whether the lower of two lines goes on with the upper; {@code last} when a blank line is below them. */
    private boolean runsOn(Line upper, Line lower, boolean last) {
        if (isBreak(upper, lower) && !isPlainHeadline(upper)) {
            boolean midSentence = Character.isLowerCase(lower.text().charAt(0))
                    && !Prose.endsSentence(upper.text())
                    && upper.text().length() * 2 > width;
            return midSentence || isFull(upper, lower);
        }
        if (isDash(upper, lower)) {
            return isFull(upper, lower);
        }
        // A title goes on only in a last line, since text may follow it at once; a headline also in one with fields.
        boolean fields = upper.number() == 1 && HeaderFields.split(lower.text()).size() > 1;
        return isTitle(upper) && !lower.isBlank() && isFull(upper, lower) && isPlain(lower) && (last || fields);
    }

    /** Whether a dash that belongs into a sentence happens to begin a line, where it looks like a bullet. */
    private static boolean isDash(Line upper, Line lower) {
        return lower.text().length() > 2
                && "-–".indexOf(lower.text().charAt(0)) >= 0
                && Character.isLowerCase(lower.text().charAt(2))
                && BodyLine.of(lower).role() == Role.BULLET
                && !upper.isBlank()
                && isPlain(upper)
                && !Prose.endsSentence(upper.text());
    }

    private static boolean isPlainHeadline(Line line) {
        return line.number() == 1 && HeaderFields.split(line.text()).size() == 1;
    }

    private static boolean isTitle(Line line) {
        BodyLine read = BodyLine.of(line);
        return isPlainHeadline(line) && !line.isBlank() || read.role() == Role.TITLE && !read.isMarked();
    }

    private static boolean isPlain(Line line) {
        return BodyLine.of(line).role() == Role.TEXT && Footer.of(line.text()) == null;
    }

    private static Line joined(List<Line> run) {
        Line first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        List<Joined> pieces = new ArrayList<>(List.of(new Joined(first, 0)));
        for (Line line : run.subList(1, run.size())) {
            text.append(joint(text, pieces.get(pieces.size() - 1).line().raw(), line.text()));
            pieces.add(new Joined(line, text.length()));
            text.append(line.text());
        }
        return new Line(first.number(), first.raw(), text.toString(), pieces);
    }

    /** A space, except after a dash or hyphen that a word runs into, and after a soft hyphen. */
    private static String joint(CharSequence above, String rawAbove, String below) {
        char last = above.charAt(above.length() - 1);
        boolean glued = above.length() > 1 && above.charAt(above.length() - 2) != ' ';
        boolean softHyphen = rawAbove.endsWith("\u00AD");
        boolean suspended = below.startsWith("and ") || below.startsWith("or ") || below.startsWith("to ");
        boolean hyphen = last == '-' && glued && above.charAt(above.length() - 2) != '-' && !suspended;
        return softHyphen || hyphen || last == '—' && glued ? "" : " ";
    }
}
