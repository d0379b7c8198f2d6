package dev.broadsheet.catalog;

import dev.broadsheet.house.Ref;

/** An entry as a client writes it, whatever its kind. What a kind has besides becomes its details. */
public interface EntryDraft {

    /** Null to have one made of the name. */
    String slug();

    String name();

    /** Null for the standard. */
    Boolean listed();

    /** The site section it is to be a part of; null for none. */
    default Ref within() {
        return null;
    }

    /** Its place among its siblings; null for the first. */
    default Integer position() {
        return null;
    }
}
