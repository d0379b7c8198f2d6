package dev.broadsheet.copy;

import dev.broadsheet.copy.BodyLine.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees which short lines are subheads.
 *
 * <p>A subhead is short, begins with a capital or a figure, does not end as a sentence does, and stands alone above
 * running text; a question need not stand alone. Short lines below one another are verse, results or signatures; a
 * short line that comes again is a name in a transcript; where they make up more than half of the text they are
 * something else altogether. All of those stay paragraphs. Where a reporter marked titles with hashes or bold type, no
 * other line is taken for one.
 */
final class Subheads {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_OF_A_PHRASE = 9;

    /** Running text is longer than this, unless it is a quote. */
    private static final int SHORTEST_TEXT = 50;

    /** Up to so many, short lines are not too many. */
    private static final int FEW = 4;

    private static final Set<String> BEGIN_SENTENCES =
            Set.of("He", "She", "It", "They", "We", "I", "You", "But", "There");

    private Subheads() {}

    /** The lines with those that are subheads turned into titles. */
    static List<BodyLine> promote(List<BodyLine> lines, Remarks remarks) {
        if (lines.stream().anyMatch(BodyLine::isMarked)) {
            return lines;
        }
        List<BodyLine> printed =
                lines.stream().filter(line -> line.role() != Role.BLANK).toList();
        Set<BodyLine> subheads = among(printed);
        List<BodyLine> promoted = new ArrayList<>(lines.size());
        for (BodyLine line : lines) {
            boolean subhead = subheads.contains(line);
            promoted.add(subhead ? line.asSubhead() : line);
            if (subhead && !Prose.isTitleCase(line.text())) {
                remarks.add(
                        DiagnosticCode.DOUBTFUL_SUBHEAD,
                        line.line(),
                        "“%s” was taken for a subhead.".formatted(line.text()));
            }
        }
        return promoted;
    }

    private static Set<BodyLine> among(List<BodyLine> printed) {
        Map<String, Integer> times = new HashMap<>();
        Map<BodyLine, Boolean> found = new java.util.LinkedHashMap<>();
        boolean shapedAbove = false;
        int texts = 0;
        for (int at = 0; at < printed.size(); at++) {
            BodyLine line = printed.get(at);
            boolean shaped = isShaped(line);
            texts += line.role() == Role.TEXT ? 1 : 0;
            if (shaped) {
                times.merge(line.text(), 1, Integer::sum);
            }
            boolean opensWithDate = at == 0 && Datelines.isDate(line.text());
            boolean alone = !shapedAbove || line.text().endsWith("?");
            if (shaped && alone && !opensWithDate && at + 1 < printed.size() && isText(printed.get(at + 1))) {
                found.put(line, true);
            }
            shapedAbove = shaped;
        }
        found.keySet().removeIf(line -> times.get(line.text()) > 1);
        return found.size() > FEW && found.size() * 2 > texts ? Set.of() : found.keySet();
    }

    private static boolean isText(BodyLine line) {
        return switch (line.role()) {
            case BLANK, TITLE -> false;
            case BULLET, PULLED, PARAGRAPH -> true;
            case TEXT ->
                !isShaped(line)
                        && (line.text().length() > LONGEST
                                || Prose.endsSentence(line.text())
                                        && (line.text().length() >= SHORTEST_TEXT || Prose.opensQuote(line.text())));
        };
    }

    private static boolean isShaped(BodyLine line) {
        return line.role() == Role.TEXT && isShaped(line.text());
    }

    /** Whether a line could be a subhead, had it the neighbours of one. */
    static boolean isShaped(String text) {
        if (text.length() > LONGEST || Prose.wordCount(text) > MOST_WORDS) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean closed = ".,;:!…—–-\"”»'’".indexOf(last) >= 0;
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first);
        boolean address = text.indexOf('@') >= 0 || text.contains("://") || text.startsWith("www.");
        return (capital || isUncased(first)) && !closed && !address && Prose.hasLetterOrDigit(text) && isPhrase(text);
    }

    /** A letter of a script without capitals, such as Arabic or Chinese. */
    private static boolean isUncased(char letter) {
        return Character.getType(letter) == Character.OTHER_LETTER;
    }

    /** Title case is a title; anything else must be brief and not begin as sentences do. */
    private static boolean isPhrase(String text) {
        int space = text.indexOf(' ');
        String begin = space < 0 ? text : text.substring(0, space);
        return Prose.isTitleCase(text)
                || Prose.wordCount(text) <= MOST_WORDS_OF_A_PHRASE
                        && !BEGIN_SENTENCES.contains(begin)
                        && Prose.sentences(text).size() == 1
                        && !text.contains(" said");
    }
}
