package dev.broadsheet.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the first line of a file into its fields: at a slash that a space or the end of the line follows, at most four
 * times, so that {@code AC/DC} stays whole and the standfirst may hold slashes of its own.
 *
 * <p>A backslash before such a slash keeps it in its field ({@code Either\/ Or}); a backslash that itself stands there
 * is doubled. Nowhere else does a backslash mean anything.
 */
final class HeaderFields {

    static final int MOST = 5;

    private HeaderFields() {}

    /** One field, and where it begins in the line. */
    record Field(String text, int from) {}

    /** The fields in order; one when nothing divides the line. */
    static List<Field> split(String line) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int at = line.indexOf('/'); at >= 0 && fields.size() < MOST - 1; at = line.indexOf('/', at + 1)) {
            if (divides(line, at) && backslashesBefore(line, at) % 2 == 0) {
                fields.add(field(line, start, at));
                start = at + 1;
            }
        }
        int from = skipSpaces(line, start);
        boolean rest = fields.size() == MOST - 1;
        fields.add(rest ? new Field(line.substring(from), from) : new Field(plain(line.substring(from), false), from));
        return fields;
    }

    /** The line that {@link #split} cuts into just these; the last of five is written as it is. */
    static String join(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < fields.size(); at++) {
            boolean last = at == fields.size() - 1;
            line.append(last && fields.size() == MOST ? fields.get(at) : guarded(fields.get(at), !last));
            line.append(last ? "" : "/ ");
        }
        return line.toString().strip();
    }

    private static Field field(String line, int start, int end) {
        int from = Math.min(skipSpaces(line, start), end);
        boolean doubled = line.charAt(Math.max(end - 1, 0)) == '\\';
        return new Field(plain(line.substring(from, end).strip(), doubled), from);
    }

    private static boolean divides(String text, int slash) {
        return slash + 1 == text.length() || text.charAt(slash + 1) == ' ';
    }

    private static String plain(String field, boolean divided) {
        StringBuilder plain = new StringBuilder(field.length());
        for (int at = 0; at <= field.length(); at++) {
            boolean end = at == field.length();
            if (end && divided || !end && field.charAt(at) == '/' && divides(field, at)) {
                int backslashes = backslashesBefore(field, at);
                plain.setLength(plain.length() - backslashes + backslashes / 2);
            }
            plain.append(end ? "" : field.charAt(at));
        }
        return plain.toString();
    }

    private static String guarded(String field, boolean divided) {
        StringBuilder guarded = new StringBuilder(field.length() + 4);
        for (int at = 0; at <= field.length(); at++) {
            boolean end = at == field.length();
            boolean slash = !end && field.charAt(at) == '/' && divides(field, at);
            if (slash || end && divided) {
                guarded.append("\\".repeat(backslashesBefore(field, at) + (slash ? 1 : 0)));
            }
            guarded.append(end ? "" : field.charAt(at));
        }
        return guarded.toString();
    }

    private static int backslashesBefore(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return at - start;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
