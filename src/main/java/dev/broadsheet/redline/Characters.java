package dev.broadsheet.redline;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the characters of a text are to its words. */
final class Characters {

    /** Scripts that set no space between words, so that each character stands for itself. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first letter of those scripts; nearly all text is below, and need not be looked up. */
    private static final int FIRST_UNSPACED = 0x0E01;

    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private Characters() {}

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                && !(character >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(character)));
    }

    /** Whether it only alters the character before it, as an accent does, and must not be parted from it. */
    static boolean clings(int character) {
        if (character < 0x80) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE;
        };
    }

    /** Whether it ties the next character to the one before, as in the picture of a family. */
    static boolean ties(int character) {
        return character == JOINER;
    }

    /** Whether it belongs to a word, or a number, on both sides of it: {@code don't}, {@code 1,200.50}, {@code 18:30}. */
    static boolean joins(char before, char character, char after) {
        return switch (character) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> character == '_';
        };
    }

    static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
