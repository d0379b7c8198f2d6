package dev.broadsheet.house;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant. */
public final class Nearest {

    private Nearest() {}

    /** A sentence that names the valid name nearest to a wrong one, or all of them when none is near. */
    public static String hint(String wrong, Collection<String> valid) {
        return to(wrong, valid)
                .map(near -> "did you mean " + near + "?")
                .orElse(valid.isEmpty() ? "none is known here" : "known are " + String.join(", ", valid));
    }

    /** The nearest valid name, if one is near enough to have been meant. */
    static Optional<String> to(String wrong, Collection<String> valid) {
        // A name that long was not mistyped, and comparing it would cost a client nothing and us a lot.
        if (wrong.length() > 100) {
            return Optional.empty();
        }
        String asked = wrong.toLowerCase(Locale.ROOT);
        return valid.stream()
                .filter(name -> isNear(asked, name.toLowerCase(Locale.ROOT)))
                .min(Comparator.<String>comparingInt(name -> distance(asked, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String asked, String name) {
        boolean partly = asked.length() > 3 && name.contains(asked) || name.length() > 3 && asked.contains(name);
        return partly || distance(asked, name) <= Math.max(1, name.length() / 3);
    }

    /** Levenshtein's: how many letters to insert, remove or change. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
