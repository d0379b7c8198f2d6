package dev.broadsheet.catalog;

import java.util.Arrays;
import java.util.Locale;

/** What an entry of the catalog is. */
public enum Kind {
    BYLINE("bylines"),
    SPEAKER("speakers"),
    SITE_SECTION("site-sections"),
    EDITION("editions"),
    TAG("tags");

    private final String path;

    Kind(String path) {
        this.path = path;
    }

    /** The address of the list of its entries. */
    public String path() {
        return "/v1/" + path;
    }

    /** How the database spells it, {@code site_section}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a sentence spells it, {@code site section}. */
    public String noun() {
        return word().replace('_', ' ');
    }

    /** What stands in front of the id of an entry in the name of its group of answers, {@code site-section}. */
    String group() {
        return word().replace('_', '-');
    }

    static Kind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
