package dev.broadsheet.copy;

import java.util.List;

/** Makes a headline of a text that has none: its first sentence, or as many first words as one prints. */
final class HeadlineCut {

    private static final int LONGEST = 150;

    /** A sentence or a row of words shorter than this would not tell what the story is about. */
    private static final int SHORTEST = 20;

    private HeadlineCut() {}

    /** The headline, without the dateline that the text may open with; never blank. */
    static String of(String text) {
        Datelines.Opening opening = Datelines.opening(text);
        String words = opening == null ? text : text.substring(opening.end());
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        List<Integer> sentences = Prose.sentences(start);
        if (sentences.size() > 1 && sentences.get(1) > SHORTEST) {
            return Keystrokes.clean(start.substring(0, sentences.get(1)));
        }
        int space = start.lastIndexOf(' ');
        return Keystrokes.clean(start.substring(0, space > SHORTEST ? space : wholeCharacters(start)));
    }

    private static int wholeCharacters(String start) {
        int last = start.length() - 1;
        return Character.isHighSurrogate(start.charAt(last)) ? last : last + 1;
    }
}
