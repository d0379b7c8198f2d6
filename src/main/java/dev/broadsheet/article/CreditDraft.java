package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Limits;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One name in the byline of a draft. */
@Schema(
        name = "CreditDraft",
        description = "One name in the byline: `{\"byline\":\"ines-calder\",\"role\":\"reporter\"}`, the slug alone, or"
                + " the object an article shows.",
        oneOf = {String.class, CreditDraft.Written.class})
record CreditDraft(
        Reference byline,
        CreditLine.Role role,
        @Size(max = Limits.LINE) String displayAs) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CreditDraft of(String byline) {
        return new CreditDraft(Reference.of(byline), CreditLine.Role.REPORTER, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static CreditDraft of(
            @JsonProperty("byline") Reference byline,
            @JsonProperty("role") CreditLine.Role role,
            @JsonProperty("displayAs") String displayAs,
            @JsonProperty("id") UUID id,
            @JsonProperty("slug") String slug,
            @JsonProperty("name") String name,
            @JsonProperty("links") JsonNode links) {
        if (byline != null && (id != null || slug != null || name != null)) {
            throw new IllegalArgumentException("names the byline twice");
        }
        Reference named = byline != null ? byline : Reference.of(id, slug, name, null, links);
        return new CreditDraft(named, role == null ? CreditLine.Role.REPORTER : role, displayAs);
    }

    static CreditDraft of(CreditLine line) {
        return new CreditDraft(Reference.to(line.byline()), line.role(), line.displayAs());
    }

    /** The object form. */
    @Schema(name = "CreditDraftObject")
    record Written(Reference byline, CreditLine.Role role, String displayAs) {}
}
