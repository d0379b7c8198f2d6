package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.redline.Redline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two revisions, as JSON. */
@Schema(name = "RevisionDiff", description = "What differs between two revisions.")
record DiffView(
        @Schema(required = true, description = "The older side.")
        int from,

        @Schema(required = true, description = "The newer side.")
        int to,

        @JsonUnwrapped Redline redline) {}
