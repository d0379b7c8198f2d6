package dev.broadsheet.byline;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A byline as JSON. */
@Schema(name = "Byline", description = "A public credit profile: somebody who signs stories.")
record BylineView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "ines-calder") String slug,
        @Schema(required = true, examples = "Ines Calder") String name,
        @Schema(required = true) BylineDraft.Kind kind,

        @Schema(description = "How the desk signs in short.", examples = "ic")
        String initials,

        String bio,

        @Schema(required = true, description = "What they write about.")
        List<String> beats,

        @Schema(required = true, description = "Where else they are on the web.")
        List<BylineDraft.Profile> profiles,

        @Schema(required = true, description = "Whether they still write.")
        Boolean active,

        @Schema(description = "Only for editors.") String email,

        @Schema(description = "Whether readers see it although it signs nothing in print. On the desk only.")
        Boolean listed,

        @Schema(description = "On the desk only.") Instant createdAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/bylines/ines-calder\"}")
        Map<String, String> links) {

    static BylineView of(Shown entry) {
        BylineDraft details = entry.details(BylineDraft.class);
        BylineDraft confidential = entry.confidential(BylineDraft.class);
        return new BylineView(
                entry.id(),
                entry.slug(),
                entry.name(),
                details.kind(),
                details.initials(),
                details.bio(),
                details.beats(),
                details.profiles(),
                details.active(),
                confidential == null ? null : confidential.email(),
                entry.listed(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.links(Kind.BYLINE));
    }
}
