package dev.broadsheet.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that kills an article. */
@Schema(name = "Kill", description = "Takes an article from readers for good.")
record KillDraft(
        @Schema(
                required = true,
                description = "Why. Readers who knew the article are told it.",
                examples = "The story was filed under embargo by mistake.")
        @NotBlank
        @Size(max = LONGEST)
        String reason) {

    /** A few sentences, which every refusal repeats. */
    private static final int LONGEST = 2_000;
}
