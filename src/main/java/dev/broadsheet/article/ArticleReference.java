package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.house.Ref;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;

/** A published article where something else names it, as JSON. */
@Schema(name = "ArticleReference", description = "The article something belongs to.")
public record ArticleReference(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) String headline,
        @Schema(required = true) Map<String, String> links,
        @JsonIgnore @Schema(hidden = true) Instant expiresAt) {

    /** An article that readers can see; for one that they do not, the exception says what they may know of it. */
    public static ArticleReference required(QueryProducer session, Ref ref) {
        return inPrint(session, ref).orElseThrow(() -> Whereabouts.ofMissing(session, ref));
    }

    /** An article that readers can see; empty when they see none. */
    public static Optional<ArticleReference> inPrint(QueryProducer session, Ref ref) {
        String condition = ref.id() == null ? "row.slug = :ref" : "row.id = :ref";
        return session.createSelectionQuery(
                        "select row.id, row.slug, row.summary, row.expiresAt from PublishedArticle row where "
                                + condition + " and " + PublishedArticle.IN_TIME,
                        Row.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional()
                .map(row -> new ArticleReference(
                        row.id(),
                        row.slug(),
                        row.summary().headline(),
                        Links.of("self", "/v1/articles/" + row.slug()),
                        row.expiresAt()));
    }

    private record Row(UUID id, String slug, Summary summary, Instant expiresAt) {}
}
