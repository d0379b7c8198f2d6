package dev.broadsheet.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Gives each part the word that links to it within the page, made of its label or its heading. */
final class Anchors {

    private Anchors() {}

    static Story give(Story story) {
        Set<String> taken = new HashSet<>();
        story.parts().stream().map(Part::anchor).filter(Objects::nonNull).forEach(taken::add);
        List<Part> parts = new ArrayList<>();
        for (Part part : story.parts()) {
            String anchor = part.anchor() != null ? part.anchor() : free(words(part), taken);
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

    private static String free(String words, Set<String> taken) {
        String anchor = words;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = words + "-" + number;
        }
        return anchor;
    }
}
