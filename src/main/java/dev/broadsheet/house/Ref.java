package dev.broadsheet.house;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What stands in a path to name a thing: its id or its slug. No slug looks like an id.
 *
 * @param id null when it is a slug
 * @param slug null when it is an id
 */
public record Ref(UUID id, String slug) {

    private static final Pattern UUID_FORM =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Reads a path segment; any text is one or the other. */
    public static Ref of(String text) {
        return looksLikeId(text) ? new Ref(UUID.fromString(text), null) : new Ref(null, text.replace('\0', '\uFFFD'));
    }

    /** Whether a text has the form of an id, so that it can be no slug. */
    public static boolean looksLikeId(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return id == null ? slug : id.toString();
    }
}
