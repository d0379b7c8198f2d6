package dev.broadsheet.typesetting;

/** Text as it may stand between tags and between the quotation marks of an attribute. */
final class Escaping {

    private Escaping() {}

    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        append(html, text, 0, text.length());
        return html.toString();
    }

    /** Appends the characters from {@code start} to {@code end}, exclusive. */
    static void append(StringBuilder html, String text, int start, int end) {
        int written = start;
        for (int at = start; at < end; at++) {
            String reference = reference(text.charAt(at));
            if (reference != null) {
                html.append(text, written, at).append(reference);
                written = at + 1;
            }
        }
        html.append(text, written, end);
    }

    /** How a character must be written; null for one that stands for itself. Browsers read a bare CR as a line feed. */
    private static String reference(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }
}
