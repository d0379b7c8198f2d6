package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines. A line ends with CR LF, LF, CR, form feed, or Unicode's NEL, line separator and paragraph
 * separator, whichever the reporter's machine writes.
 */
final class Lines {

    private Lines() {}

    /** All lines, blank ones included, so that the n-th is line n of the file. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : split(text)) {
            lines.add(new Line(lines.size() + 1, raw));
        }
        return lines;
    }

    /** The lines without their ends; at least one, perhaps empty. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isEnd(character)) {
                lines.add(text.substring(start, at));
                if (character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static boolean isEnd(char character) {
        return switch (character) {
            case '\n', '\r', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
