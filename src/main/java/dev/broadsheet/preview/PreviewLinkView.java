package dev.broadsheet.preview;

import dev.broadsheet.account.AccountReference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preview link as JSON. */
@Schema(name = "PreviewLink", description = "A link that shows an article before it is out.")
record PreviewLinkView(
        @Schema(required = true) UUID id,

        @Schema(
                description =
                        "The address that opens it. A secret, so it is told only once, to whoever makes the link.",
                examples = "/v1/previews/AQGdq3...")
        String url,

        @Schema(description = "The revision it shows. Absent when it shows the working copy.")
        Integer revision,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) AccountReference createdBy,

        @Schema(required = true, description = "When it ends, by the database's clock.")
        Instant expiresAt,

        @Schema(required = true) Map<String, String> links) {

    static PreviewLinkView of(PreviewLink link, AccountReference maker, String token) {
        return new PreviewLinkView(
                link.id,
                token == null ? null : "/v1/previews/" + token,
                link.revision,
                link.createdAt,
                maker,
                link.expiresAt,
                Map.of("self", "/v1/articles/" + link.articleId + "/preview-links/" + link.id));
    }
}
