package dev.broadsheet.correction;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Correction;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Story;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as an editor writes it. */
@Schema(name = "CorrectionDraft", description = "What is put right, for readers to see.")
record CorrectionDraft(
        @Schema(required = true) @NotNull Correction.Kind kind,

        @Schema(required = true, examples = "An earlier version gave the wrong year for the opening of the bridge.")
        @NotBlank
        @Size(max = Limits.STANDFIRST)
        String text,

        @Schema(description = "What the story said.") @Size(min = 1, max = Limits.STANDFIRST)
        String before,

        @Schema(description = "What it says now.") @Size(min = 1, max = Limits.STANDFIRST)
        String after,

        @Schema(description = "The section it is about.") UUID sectionId,

        @Schema(description = "The quote it is about.") UUID quoteId) {

    /**
     * The correction of a story.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when the story does not have what it is about
     */
    Correction toCorrection(Story story, Instant now) {
        if (sectionId != null
                && story.parts().stream().noneMatch(part -> part.id().equals(sectionId))) {
            throw Problem.invalid("/sectionId", "is no section that readers of this article have seen last");
        }
        if (quoteId != null) {
            throw Problem.invalid("/quoteId", "is no quote of this article");
        }
        return new Correction(Ids.next(), kind, text, before, after, sectionId, null, now);
    }
}
