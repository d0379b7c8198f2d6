package dev.broadsheet.article;

import dev.broadsheet.story.Limits;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a step that may be left out. */
@Schema(name = "Note", description = "What there is to say about a step. The body may be left out.")
record NoteDraft(
        @Schema(description = "Kept in the history of the article.") @Size(min = 1, max = Limits.STANDFIRST)
        String note) {}
