package dev.broadsheet.copy;

import java.util.List;

/**
 * One line of the file, or several that a mail program had broken and {@link Wrapping} joined again.
 *
 * @param number counted from 1 in the file as sent
 * @param raw as sent, without the line break
 * @param text clean; empty for a blank line
 * @param joined the lines this one was joined from, the first of them included; empty when it stands for itself
 */
record Line(int number, String raw, String text, List<Joined> joined) {

    /** A line of the file within a joined one, and the offset at which it begins there. */
    record Joined(Line line, int start) {}

    /** A line and a column of the file as sent, both from 1. */
    record Place(int line, int column) {}

    Line(int number, String raw) {
        this(number, raw, Keystrokes.clean(raw), List.of());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Where in the file a character of the clean text stands. */
    Place place(int offset) {
        Line origin = this;
        int start = 0;
        for (Joined each : joined) {
            if (each.start <= offset) {
                origin = each.line;
                start = each.start;
            }
        }
        boolean clean = origin.joined.isEmpty() && origin.raw.length() == origin.text.length();
        int index = clean ? offset - start : Keystrokes.rawIndex(origin.raw, offset - start);
        return new Place(origin.number, index + 1);
    }
}
