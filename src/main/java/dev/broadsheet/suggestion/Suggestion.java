package dev.broadsheet.suggestion;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may have meant, as JSON. */
@Schema(name = "Suggestion", description = "What somebody may have meant.")
record Suggestion(
        @Schema(required = true, description = "What it leads to.")
        SuggestionType type,

        @Schema(required = true, description = "A headline or a name.", examples = "Harbour")
        String text,

        @Schema(required = true, examples = "harbour") String slug,
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "{\"self\":\"/v1/tags/harbour\"}")
        Map<String, String> links) {}
