package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.References;
import dev.broadsheet.story.Slug;
import java.util.Map;
import java.util.UUID;

/** The editions that filed stories name. */
public final class Slots {

    private Slots() {}

    /**
     * The id of the edition with a name, made if it is new. Two callers at once get the same one.
     *
     * @param name as it is printed; the slug of "Morning Edition" is {@code morning}
     */
    public static UUID named(String name) {
        String slug = Slug.ofName(name.replaceFirst("(?i)\\s+edition$", ""), "edition");
        return References.bring(Kind.EDITION, Map.of(slug, name)).get(slug).id();
    }
}
