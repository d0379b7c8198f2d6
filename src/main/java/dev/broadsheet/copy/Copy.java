package dev.broadsheet.copy;

import dev.broadsheet.story.Story;
import java.util.List;

/**
 * A story as it was filed, before the desk has looked its names up in the catalog.
 *
 * @param story what the file says; its {@code bylines} are empty and its {@code edition} is null, and no part or block
 *     has an id
 * @param signedBy the names of those who sign, in order; never null
 * @param edition the name of the edition as written, {@code Morning Edition}; null when the file names none
 * @param diagnostics what was doubtful or missing, in the order of lines; never null
 */
public record Copy(Story story, List<String> signedBy, String edition, List<Diagnostic> diagnostics) {

    public Copy {
        signedBy = List.copyOf(signedBy);
        diagnostics = List.copyOf(diagnostics);
    }
}
