package dev.broadsheet.filing;

import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.house.Ref;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site section as an editor writes it. */
@Schema(name = "SiteSectionDraft", description = "A site section as an editor writes it.")
record SiteSectionDraft(
        @Schema(required = true, examples = "Europe") @NotBlank @Size(max = Limits.LINE)
        String name,

        @Schema(description = "Left out on creation, it is made of the name.", examples = "europe")
        @Size(max = Slug.MAX)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case words joined by hyphens")
        String slug,

        @Size(min = 1, max = Limits.STANDFIRST) String description,

        @Schema(description = "The site section it is a part of. Site sections nest 8 deep at most.")
        Around parent,

        @Schema(description = "Its place among its siblings, the least first.", defaultValue = "0")
        @Min(-1_000_000)
        @Max(1_000_000)
        Integer position,

        @Schema(description = "Whether readers see it although nothing in print is filed there.", defaultValue = "true")
        Boolean listed)
        implements EntryDraft {

    SiteSectionDraft {
        position = position == null ? 0 : position;
    }

    @Override
    public Ref within() {
        return parent == null ? null : parent.ref();
    }
}
