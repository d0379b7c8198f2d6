package dev.broadsheet.story;

/** Counts words as a reader would: runs of letters, digits and what joins them. */
final class Words {

    private Words() {}

    /** The number of words in a text; 0 for null. A dash or a bullet that stands alone is no word. */
    static int count(String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (space) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(character)) {
                inWord = true;
                words++;
            }
            at += Character.charCount(character);
        }
        return words;
    }
}
