package dev.broadsheet.article;

import dev.broadsheet.story.Limits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that schedules an article. */
@Schema(name = "Schedule", description = "Lets the working copy come out by itself.")
record ScheduleDraft(
        @Schema(
                required = true,
                description = "When it comes out, by the database's clock; under an embargo not before its end.")
        @NotNull
        Instant at,

        @Schema(description = "Kept in the history of the article.") @Size(min = 1, max = Limits.STANDFIRST)
        String note) {}
