package dev.broadsheet.article;

import dev.broadsheet.caching.Moved;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;

/**
 * What readers may know of an article that they ask for and do not find: that it has another slug now, or that it was
 * killed. Of all others, whether they are drafts, unpublished or nothing at all, they learn the same.
 */
record Whereabouts(UUID article, String slug, Instant expiresAt, String killReason) {

    private static final String BY_SLUG = """
            select f.article_id, a.slug, a.expires_at, k.reason
            from published.former_slug f
            left join published.article a on a.id = f.article_id and (a.expires_at is null or a.expires_at > now())
            left join published.killed k on k.article_id = f.article_id
            where f.slug = :ref""";

    private static final String BY_ID =
            "select article_id, cast(null as text), cast(null as timestamptz), reason from published.killed where article_id = :ref";

    /** What is thrown when readers ask for an article by a name that no article in print has. */
    static RuntimeException ofMissing(QueryProducer session, Ref ref) {
        List<Whereabouts> found = session.createNativeQuery(ref.id() == null ? BY_SLUG : BY_ID, Whereabouts.class)
                .setParameter("ref", ref.id() == null ? ref.slug() : ref.id())
                .getResultList();
        Whereabouts known = found.isEmpty() ? new Whereabouts(null, null, null, null) : found.get(0);
        if (known.slug != null) {
            return new Moved(
                    ArticleResource.PATH + "/" + known.slug,
                    "article-" + known.article,
                    Lasting.of(session, Stream.ofNullable(known.expiresAt)));
        }
        return known.killReason == null
                ? Problem.notFound("article", ref.toString())
                : Problem.of(ProblemType.GONE, "This article was withdrawn: " + known.killReason)
                        .withMember("reason", known.killReason);
    }
}
