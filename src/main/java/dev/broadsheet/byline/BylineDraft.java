package dev.broadsheet.byline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A byline as an editor writes it. */
@Schema(name = "BylineDraft", description = "A byline as an editor writes it.")
record BylineDraft(
        @Schema(required = true, examples = "Ines Calder") @NotBlank @Size(max = Limits.LINE)
        String name,

        @Schema(description = "Left out on creation, it is made of the name.", examples = "ines-calder")
        @Size(max = Slug.MAX)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case words joined by hyphens")
        String slug,

        @Schema(defaultValue = "person") Kind kind,

        @Schema(description = "How the desk signs in short.", examples = "ic") @Size(min = 1, max = 20)
        String initials,

        @Size(min = 1, max = 20_000) String bio,

        @Schema(description = "What they write about.", examples = "[\"harbour\"]") @Size(max = 50)
        List<@NotBlank @Size(max = 100) @NotNull String> beats,

        @Schema(description = "Where else they are on the web.") @Size(max = 50)
        List<@Valid @NotNull Profile> profiles,

        @Schema(description = "Whether they still write.", defaultValue = "true")
        Boolean active,

        @Schema(description = "For editors only; no other answer has it.", examples = "ines@example.com")
        @Size(max = 254)
        @Pattern(regexp = "^[^\\s@<>\"]{1,64}@[^\\s@<>\"]+$", message = "must be an e-mail address")
        String email,

        @Schema(description = "Whether readers see it although it signs nothing in print.", defaultValue = "true")
        Boolean listed)
        implements EntryDraft {

    BylineDraft {
        kind = kind == null ? Kind.PERSON : kind;
        beats = beats == null ? List.of() : List.copyOf(beats);
        profiles = profiles == null ? List.of() : List.copyOf(profiles);
        active = active == null || active;
    }

    /** Who it is that signs. */
    @Schema(name = "BylineKind")
    enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("agency")
        AGENCY,
        @JsonProperty("staff")
        STAFF
    }

    /** A page about them elsewhere. */
    @Schema(name = "Profile", description = "A page on the web about who signs.")
    record Profile(
            @Schema(required = true, examples = "Mastodon") @NotBlank @Size(max = 100)
            String label,

            @Schema(required = true, examples = "https://social.example/@ines")
            @NotNull
            @Size(max = Limits.ADDRESS)
            @Pattern(regexp = Limits.WEB, message = "must be an http or https address")
            String url) {}
}
