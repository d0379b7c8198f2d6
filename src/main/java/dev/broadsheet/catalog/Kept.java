package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.house.StrictJson;

/**
 * An entry as it was written.
 *
 * @param view as JSON
 * @param path where it is
 * @param state what the next write names
 */
record Kept(Object view, String path, String state) {

    ObjectNode tree(StrictJson json) {
        return json.tree(view);
    }
}
