package dev.broadsheet.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tag as an editor writes it. */
@Schema(name = "TagDraft", description = "A tag as an editor writes it.")
record TagDraft(
        @Schema(required = true, examples = "Harbour") @NotBlank @Size(max = Limits.LINE)
        String name,

        @Schema(description = "Left out on creation, it is made of the name.", examples = "harbour")
        @Size(max = Slug.MAX)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case words joined by hyphens")
        String slug,

        @Schema(defaultValue = "topic") Type type,

        @Size(min = 1, max = Limits.STANDFIRST) String description,

        @Schema(description = "Whether readers see it although nothing in print is filed there.", defaultValue = "true")
        Boolean listed)
        implements EntryDraft {

    TagDraft {
        type = type == null ? Type.TOPIC : type;
    }

    /** What sort of thing a tag names. */
    @Schema(name = "TagType")
    enum Type {
        @JsonProperty("topic")
        TOPIC,
        @JsonProperty("person")
        PERSON,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("organisation")
        ORGANISATION
    }
}
