package dev.broadsheet.catalog;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry is merged into. */
@Schema(name = "MergeDraft", description = "Which entry is to stand for this one.")
public record MergeDraft(
        @Schema(required = true, description = "Its slug or id.", examples = "ines-calder") @NotBlank
        String into) {}
