package dev.broadsheet.article;

import dev.broadsheet.story.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that hands an article back. */
@Schema(name = "Return", description = "Hands an article back to whoever writes it.")
record ReturnDraft(
        @Schema(required = true, description = "What is to be done.", examples = "The mayor has not been asked.")
        @NotBlank
        @Size(max = Limits.STANDFIRST)
        String note) {}
