package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.house.StrictJson;
import java.util.List;

/**
 * An entry as a draft says it, taken apart as it is stored.
 *
 * @param tree the whole draft
 * @param details what has no column of its own
 * @param confidential the same, of what only editors may know
 */
record Drafted(ObjectNode tree, ObjectNode details, ObjectNode confidential) {

    private static final List<String> COLUMNS = List.of("slug", "name", "listed", "parent", "position");

    static Drafted of(ObjectNode draft, Form form) {
        ObjectNode details = draft.deepCopy();
        details.remove(COLUMNS);
        ObjectNode confidential = details.deepCopy();
        confidential.retain(form.confidential());
        details.remove(form.confidential());
        return new Drafted(draft, details, confidential);
    }

    /** The draft that would make an entry what it is. */
    static Drafted of(Entry entry, Form form, StrictJson json) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("slug", entry.slug).put("name", entry.name);
        if (entry.details != null) {
            tree.setAll(entry.details);
        }
        if (entry.confidential != null) {
            tree.setAll(entry.confidential);
        }
        if (form.ordered()) {
            tree.put("position", entry.position);
        }
        if (entry.parentId != null) {
            tree.put("parent", entry.parentId.toString());
        }
        tree.put("listed", entry.listed);
        // What was stored before a kind had some member is as if it had been left out.
        return of(json.tree(json.bind(form.draft(), tree)), form);
    }
}
