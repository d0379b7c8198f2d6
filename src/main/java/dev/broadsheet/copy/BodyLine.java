package dev.broadsheet.copy;

import dev.broadsheet.story.Limits;
import java.util.List;

/**
 * A line of the text below the header, and what its own shape says it is.
 *
 * @param role what it is
 * @param from where its words begin in the line
 * @param title what it opens; null unless the role is {@code TITLE}
 * @param depth how deep it nests what it opens, 1 for a section; 0 when it opens nothing
 */
record BodyLine(Line line, Role role, int from, Title title, int depth) {

    enum Role {
        BLANK,
        /** Opens a part, by a label or by marks put there on purpose. */
        TITLE,
        BULLET,
        /** Set off with {@code >}. */
        PULLED,
        /** Running text, by a backslash that says so. */
        PARAGRAPH,
        /** Running text, unless its neighbours show that it is a subhead. */
        TEXT
    }

    private static final int LONGEST_BOLD = 120;

    static BodyLine of(Line line) {
        String text = line.text();
        if (text.isEmpty()) {
            return plain(line, Role.BLANK, 0);
        }
        if (text.charAt(0) == '\\' && text.length() > 1) {
            return plain(line, Role.PARAGRAPH, text.charAt(1) == ' ' ? 2 : 1);
        }
        if (isBullet(text)) {
            return plain(line, Role.BULLET, 2);
        }
        if (text.startsWith("> ") || text.equals(">")) {
            return plain(line, Role.PULLED, Math.min(2, text.length()));
        }
        BodyLine title = title(line);
        return title == null ? plain(line, Role.TEXT, 0) : title;
    }

    private static BodyLine plain(Line line, Role role, int from) {
        return new BodyLine(line, role, from, null, 0);
    }

    /** A dash or a dot before words. Rules like {@code * * *} and end marks like {@code - 30 -} are no bullets. */
    private static boolean isBullet(String text) {
        return text.length() > 2
                && "-*•–‣·".indexOf(text.charAt(0)) >= 0
                && text.charAt(1) == ' '
                && !text.endsWith(" -")
                && Prose.hasLetterOrDigit(text);
    }

    private static BodyLine title(Line line) {
        String text = line.text();
        int hashes = MarkedTitle.depth(text);
        if (hashes > 0 && text.length() - hashes <= Limits.LINE) {
            return new BodyLine(
                    line, Role.TITLE, 0, MarkedTitle.read(text.substring(hashes).strip()), hashes);
        }
        Title labelled = Label.titleOf(text);
        if (labelled != null) {
            return new BodyLine(line, Role.TITLE, 0, labelled, 1);
        }
        String bold = text.length() <= LONGEST_BOLD ? withoutBold(text) : text;
        return bold.equals(text) || bold.endsWith(".")
                ? null
                : new BodyLine(line, Role.TITLE, 0, Title.subhead(bold), 2);
    }

    /** The words of a line that is bold from end to end; any other line as it is. */
    static String withoutBold(String text) {
        for (String sign : List.of("**", "__")) {
            if (text.length() > 4 && text.startsWith(sign) && text.endsWith(sign)) {
                String inner = text.substring(2, text.length() - 2).strip();
                return inner.isEmpty() || inner.contains(sign) ? text : inner;
            }
        }
        return text;
    }

    /** Whether somebody marked the title as one, with hashes or bold type, rather than leaving it to be seen. */
    boolean isMarked() {
        return role == Role.TITLE && "#*_".indexOf(line.text().charAt(0)) >= 0;
    }

    /** The same line, seen to be a subhead. */
    BodyLine asSubhead() {
        return new BodyLine(line, Role.TITLE, 0, Title.subhead(text()), 2);
    }

    /** Its words, without the signs in front of them. */
    String text() {
        return line.text().substring(from);
    }
}
