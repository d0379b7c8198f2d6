package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
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
        @Schema(required = true) Map<String, String> links) {

    /** An article that readers can see; empty when they see none. */
    public static Optional<ArticleReference> inPrint(QueryProducer session, Ref ref) {
        String condition = ref.id() == null ? "slug = :ref" : "id = :ref";
        return session.createSelectionQuery(
                        "select id, slug, summary from PublishedArticle where " + condition, Row.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional()
                .map(row -> new ArticleReference(
                        row.id(),
                        row.slug(),
                        row.summary().headline(),
                        Links.of("self", "/v1/articles/" + row.slug())));
    }

    private record Row(UUID id, String slug, Summary summary) {}
}
