package dev.broadsheet.article;

import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.story.CreditLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One name in a byline, as JSON. */
@Schema(name = "Credit", description = "One name in the byline of a story.")
public record CreditView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "ines-calder") String slug,

        @Schema(required = true, description = "The name of the profile.", examples = "Ines Calder")
        String name,

        @Schema(required = true, description = "What this person did for the story.")
        CreditLine.Role role,

        @Schema(description = "The name as this story prints it, where it differs.")
        String displayAs,

        @Schema(required = true, examples = "{\"self\":\"/v1/bylines/ines-calder\"}")
        Map<String, String> links) {

    static List<CreditView> all(List<CreditLine> bylines, Names names) {
        return bylines.stream()
                .map(line -> of(line, names.get(line.byline())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CreditView of(CreditLine line, Name entry) {
        return entry == null
                ? null
                : new CreditView(entry.id(), entry.slug(), entry.name(), line.role(), line.displayAs(), entry.links());
    }
}
