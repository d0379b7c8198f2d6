package dev.broadsheet.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change for readers, as JSON. */
@Schema(name = "PublishedChange", description = "A moment at which readers saw something else than before.")
record ChangeView(
        @Schema(
                required = true,
                description = "Its number. Numbers have no gaps and follow the order in which changes became visible.",
                examples = "12")
        long sequence,

        @Schema(
                required = true,
                description = "`published`: it was not there before. `updated`, `corrected`: it reads differently."
                        + " `unpublished`: take it away. `killed`: take it away for good, and say why."
                        + " `restored`: it was killed and is merely not there now.",
                enumeration = {
                    "article.published",
                    "article.updated",
                    "article.corrected",
                    "article.unpublished",
                    "article.killed",
                    "article.restored"
                })
        String type,

        @Schema(required = true, description = "By which to tell articles apart; slugs change.")
        UUID articleId,

        @Schema(
                required = true,
                description = "Under which readers found it then.",
                examples = "port-merrow-closes-its-old-harbour-bridge")
        String slug,

        @Schema(required = true, description = "Under which they had found it before.")
        List<String> formerSlugs,

        @Schema(required = true, description = "The revision they saw then, or had seen last.", examples = "3")
        int revision,

        @Schema(required = true) Instant at,

        @Schema(description = "Why it was killed. Absent otherwise.")
        String reason,

        @Schema(
                description = "`article`: where it is now, which may be newer than this change. Absent when it was"
                        + " taken away.")
        Map<String, String> links) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.sequence,
                change.type,
                change.articleId,
                change.slug,
                change.formerSlugs,
                change.revision,
                change.at,
                change.reason,
                change.isInPrint() ? Map.of("article", "/v1/articles/" + change.slug) : null);
    }
}
