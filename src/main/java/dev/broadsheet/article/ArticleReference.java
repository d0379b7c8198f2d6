package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Name;
import dev.broadsheet.house.Ref;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/** A published article where something else names it, as JSON. */
@Schema(name = "ArticleReference", description = "The article something belongs to.")
public record ArticleReference(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) String headline,

        @Schema(description = "When it came out. Absent while never published.")
        Instant publishedAt,

        @Schema(description = "Where it is filed. Absent where it is filed nowhere, and on the desk.")
        CatalogReference siteSection,

        @Schema(required = true) Map<String, String> links,
        @JsonIgnore @Schema(hidden = true) Instant expiresAt) {

    private static final String IN_PRINT = """
            select row.id, row.slug, row.summary ->> 'headline' as headline, row.published_at, row.expires_at,
                   place.id as section_id, place.slug as section_slug, place.name as section_name
            from published.article row
            left join published.entry filed on filed.id = cast(row.summary ->> 'siteSection' as uuid)
            left join published.entry place on place.id = coalesce(filed.merged_into, filed.id)
            where (row.expires_at is null or row.expires_at > now()) and\s""";

    /** An article as the desk has it. */
    static ArticleReference onDesk(Article article) {
        return onDesk(
                article.id,
                article.slug,
                article.summary.headline(),
                article.dates().publishedAt());
    }

    /** A working copy, or another whole article. */
    public static ArticleReference to(ArticleView article) {
        return onDesk(article.id(), article.slug(), article.headline(), article.publishedAt());
    }

    private static ArticleReference onDesk(UUID id, String slug, String headline, Instant publishedAt) {
        return new ArticleReference(id, slug, headline, publishedAt, null, self(slug), null);
    }

    private static Map<String, String> self(String slug) {
        return Links.of("self", "/v1/articles/" + slug);
    }

    /** The groups of answers (RFC 9875) that show it as readers see it. */
    public Set<String> groups() {
        return siteSection == null
                ? Set.of("article-" + id)
                : Set.of("article-" + id, new Name(siteSection.id(), Kind.SITE_SECTION, null, null, null).group());
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
                : select(session, "row.id = any (:refs)")
                        .setParameter("refs", ids.toArray(UUID[]::new))
                        .getResultList()
                        .stream()
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

    private static NativeQuery<Row> select(QueryProducer session, String condition) {
        return session.createNativeQuery(IN_PRINT + condition, Row.class);
    }

    private record Row(
            UUID id,
            String slug,
            String headline,
            Instant publishedAt,
            Instant expiresAt,
            UUID sectionId,
            String sectionSlug,
            String sectionName) {

        ArticleReference reference() {
            Name filed =
                    sectionId == null ? null : new Name(sectionId, Kind.SITE_SECTION, sectionSlug, sectionName, null);
            return new ArticleReference(
                    id, slug, headline, publishedAt, CatalogReference.of(filed), self(slug), expiresAt);
        }
    }
}
