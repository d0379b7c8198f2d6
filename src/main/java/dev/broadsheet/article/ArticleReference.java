package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.house.Ref;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;
import org.hibernate.query.SelectionQuery;

/** A published article where something else names it, as JSON. */
@Schema(name = "ArticleReference", description = "The article something belongs to.")
public record ArticleReference(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) String headline,
        @Schema(required = true) Map<String, String> links,
        @JsonIgnore @Schema(hidden = true) Instant expiresAt) {

    /** An article as the desk has it. */
    static ArticleReference onDesk(Article article) {
        return of(article.id, article.slug, article.summary.headline(), null);
    }

    /** A working copy, or another whole article. */
    public static ArticleReference to(ArticleView article) {
        return of(article.id(), article.slug(), article.headline(), null);
    }

    private static ArticleReference of(UUID id, String slug, String headline, Instant expiresAt) {
        return new ArticleReference(id, slug, headline, Links.of("self", "/v1/articles/" + slug), expiresAt);
    }

    /** An article that readers can see; for one that they do not, the exception says what they may know of it. */
    public static ArticleReference required(QueryProducer session, Ref ref) {
        return inPrint(session, ref).orElseThrow(() -> Whereabouts.ofMissing(session, ref));
    }

    /** An article that readers can see; empty when they see none. */
    public static Optional<ArticleReference> inPrint(QueryProducer session, Ref ref) {
        return select(session, ref.id() == null ? "row.slug = :ref" : "row.id = :ref")
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .uniqueResultOptional()
                .map(Row::reference);
    }

    /** Those of some articles that readers can see, by their ids. */
    public static Map<UUID, ArticleReference> inPrint(QueryProducer session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : select(session, "row.id in (:refs)").setParameterList("refs", ids).getResultList().stream()
                        .map(Row::reference)
                        .collect(Collectors.toMap(ArticleReference::id, Function.identity()));
    }

    /** Some articles as the desk has them, in the order of their ids' list. */
    static List<ArticleReference> onDesk(List<UUID> ids) {
        Map<UUID, Article> found =
                Article.<Article>list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(ArticleReference::onDesk)
                .toList();
    }

    /** The condition that readers can see the article of a row; for lists of what hangs from articles. */
    public static String inTime(String articleId) {
        return "exists (select 1 from PublishedArticle seen where seen.id = " + articleId
                + " and (seen.expiresAt is null or seen.expiresAt > instant))";
    }

    private static SelectionQuery<Row> select(QueryProducer session, String condition) {
        return session.createSelectionQuery(
                "select row.id, row.slug, row.summary, row.expiresAt from PublishedArticle row where " + condition
                        + " and " + PublishedArticle.IN_TIME,
                Row.class);
    }

    private record Row(UUID id, String slug, Summary summary, Instant expiresAt) {

        ArticleReference reference() {
            return of(id, slug, summary.headline(), expiresAt);
        }
    }
}
