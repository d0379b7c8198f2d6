package dev.broadsheet.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives each part the word that links to it within the page, made of its label or its heading. */
final class Anchors {

    private Anchors() {}

    static Story give(Story story) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> next = new HashMap<>();
        story.parts().stream().map(Part::anchor).filter(Objects::nonNull).forEach(taken::add);
        List<Part> parts = new ArrayList<>();
        for (Part part : story.parts()) {
            String anchor = part.anchor() != null ? part.anchor() : free(words(part), taken, next);
            parts.add(new Part(
                    part.id(), part.level(), part.kind(), part.label(), part.heading(), anchor, part.blocks()));
        }
        return story.withParts(parts);
    }

    private static String words(Part part) {
        String words =
                Slug.of(Objects.requireNonNullElse(part.label(), Objects.requireNonNullElse(part.heading(), "")));
        return words.isEmpty() ? part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') : words;
    }

    /** The numbers go on where they stopped, so that thousands of like headings take no time. */
    private static String free(String words, Set<String> taken, Map<String, Integer> next) {
        String anchor = words;
        while (!taken.add(anchor)) {
            anchor = words + "-" + next.merge(words, 2, (number, two) -> number + 1);
        }
        return anchor;
    }
}
