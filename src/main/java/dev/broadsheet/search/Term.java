package dev.broadsheet.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that are looked for, next to each other where they are several.
 *
 * @param words never empty; letters and digits only, so that nothing in them means anything to the database
 * @param beginning whether words that only begin like them will do
 */
record Term(List<String> words, boolean beginning) {

    /** As {@code to_tsquery} reads it: what stands in one pair of quotes must be found side by side. */
    String asked() {
        return words.stream().collect(Collectors.joining(" ", "'", "'")) + (beginning ? ":*" : "");
    }

    /** The same, its words each for itself. */
    String eachWord() {
        return words.stream()
                .map(word -> "'" + word + "'" + (beginning ? ":*" : ""))
                .collect(Collectors.joining(" | "));
    }
}
