package dev.broadsheet.catalog;

import java.util.Map;
import java.util.UUID;

/**
 * What an entry of the catalog is called today.
 *
 * @param id of the entry that stands for it now, which need not be the one that was asked for
 * @param type what sort of its kind it is, {@code place} of a tag; null where the kind has no sorts
 */
public record Name(UUID id, Kind kind, String slug, String name, String type) {

    /** Where it is found. */
    public Map<String, String> links() {
        return Map.of("self", kind.path() + "/" + slug);
    }

    /** The group of the answers that show it (RFC 9875). */
    public String group() {
        return kind.group() + "-" + id;
    }
}
