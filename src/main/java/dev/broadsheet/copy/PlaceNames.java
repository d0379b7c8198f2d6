package dev.broadsheet.copy;

import java.util.Locale;
import java.util.Set;

/** Spells the capitals of a dateline as a text would: {@code NEW YORK} as {@code New York}. */
final class PlaceNames {

    private static final Set<String> PARTICLES = Set.of(
            "AU", "AUX", "D", "DA", "DE", "DEL", "DES", "DI", "DO", "DOS", "DU", "EL", "EN", "LE", "LES", "OF", "ON",
            "SUR", "THE", "UPON");

    private PlaceNames() {}

    /** The ordinary spelling. Words with lower-case letters and initials such as {@code D.C.} stay as they are. */
    static String ordinary(String capitals) {
        StringBuilder spelled = new StringBuilder(capitals.length());
        int start = 0;
        for (int at = 0; at <= capitals.length(); at++) {
            boolean inWord = at < capitals.length()
                    && (Character.isLetter(capitals.charAt(at)) || "'’.".indexOf(capitals.charAt(at)) >= 0);
            if (!inWord) {
                spelled.append(word(capitals.substring(start, at), start == 0));
                if (at < capitals.length()) {
                    spelled.append(capitals.charAt(at));
                }
                start = at + 1;
            }
        }
        return spelled.toString();
    }

    private static String word(String word, boolean first) {
        if (word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1) {
            return word;
        }
        if (word.startsWith("Mc") && word.length() > 2 && isCapital(word.substring(2))) {
            return "Mc" + word.charAt(2) + word.substring(3).toLowerCase(Locale.ROOT);
        }
        if (!isCapital(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && PARTICLES.contains(word)) {
            return lower;
        }
        int capitals = word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0 ? 3 : 1;
        int kept = Math.min(capitals, word.length());
        return word.substring(0, kept) + lower.substring(Math.min(kept, lower.length()));
    }

    /** Whether letters occur and none is in lower case. */
    static boolean isCapital(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
