package dev.broadsheet.copy;

/**
 * Cleans what keyboards, mail programs and word processors leave in a line, and nothing else.
 *
 * <p>Every run of white space, no-break and narrow spaces and tabs included, becomes one space; none stays at the ends.
 * Soft hyphens, zero-width spaces, word joiners and byte order marks vanish. Joiners (ZWJ, ZWNJ) stay where they join,
 * since scripts and emoji need them. The no-break hyphen becomes a plain one, so that a word is found however it was
 * typed. Quote marks, dashes and all other characters stay exactly as they are.
 */
final class Keystrokes {

    private Keystrokes() {}

    /** The clean text of a line; empty for a blank one. Cleaning twice changes nothing more. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        scan(raw, clean, Integer.MAX_VALUE);
        return clean.length() == raw.length() && clean.indexOf(raw) == 0 ? raw : clean.toString();
    }

    /** Where a character of the clean text stands in the raw line. */
    static int rawIndex(String raw, int cleanIndex) {
        return scan(raw, new StringBuilder(), cleanIndex);
    }

    /** Cleans until the character at {@code stop} is out, and tells where in the raw line that was. */
    private static int scan(String raw, StringBuilder clean, int stop) {
        boolean space = false;
        StringBuilder joiners = new StringBuilder();
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (isSpace(character)) {
                space = true;
                joiners.setLength(0);
            } else if (isJoiner(character)) {
                joiners.append(space || clean.length() == 0 ? "" : character);
            } else if (!isInvisible(character)) {
                if (space && clean.length() > 0) {
                    clean.append(' ');
                }
                clean.append(joiners).append(character == '\u2011' ? '-' : character);
                space = false;
                joiners.setLength(0);
                if (clean.length() > stop) {
                    return at;
                }
            }
        }
        return raw.length();
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    private static boolean isJoiner(char character) {
        return character == '\u200C' || character == '\u200D';
    }

    private static boolean isInvisible(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            default -> character < ' ';
        };
    }
}
