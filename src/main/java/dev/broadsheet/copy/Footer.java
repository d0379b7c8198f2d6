package dev.broadsheet.copy;

import dev.broadsheet.story.CommentRules;
import java.util.List;
import java.util.regex.Pattern;

/** A line at the end of a filed story that speaks to readers about comments and is no part of the text. */
enum Footer {
    OPEN(
            "(?:you must |please )?(?:be )?(?:register(?:ed)?|log(?:ged)? ?in|sign(?:ed)? ?in)"
                    + "(?: (?:or|and) (?:register(?:ed)?|log(?:ged)? ?in|sign(?:ed)? ?in))?"
                    + " to (?:post|leave|add|write)(?: a)? comments?\\.?",
            "You must Register or Login to post a comment.",
            CommentRules.OPEN),
    CLOSED("comments (?:are )?(?:now )?closed\\.?", "Comments are closed.", CommentRules.CLOSED);

    private static final int LONGEST = 100;

    private final Pattern pattern;
    private final String text;
    private final CommentRules rules;

    Footer(String pattern, String text, CommentRules rules) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.text = text;
        this.rules = rules;
    }

    /** The footer a line is; null when it is none. */
    static Footer of(String line) {
        if (line.length() <= LONGEST) {
            for (Footer each : values()) {
                if (each.pattern.matcher(line).matches()) {
                    return each;
                }
            }
        }
        return null;
    }

    /** The lines without the footers at their end; the first line with words is never one. */
    static List<Line> without(List<Line> lines) {
        int end = lines.size();
        int headline = 0;
        while (lines.get(headline).isBlank()) {
            headline++;
        }
        while (end > headline + 1
                && (lines.get(end - 1).isBlank() || of(lines.get(end - 1).text()) != null)) {
            end--;
        }
        return lines.subList(0, end);
    }

    /** What the footers at the end of a file say of comments; open when there is none. */
    static CommentRules rulesOf(List<Line> lines) {
        boolean closed =
                lines.subList(without(lines).size(), lines.size()).stream().anyMatch(line -> of(line.text()) == CLOSED);
        return closed ? CLOSED.rules : OPEN.rules;
    }

    static Footer forRules(CommentRules rules) {
        return rules.open() ? OPEN : CLOSED;
    }

    /** As it is written. */
    String text() {
        return text;
    }

    CommentRules rules() {
        return rules;
    }
}
