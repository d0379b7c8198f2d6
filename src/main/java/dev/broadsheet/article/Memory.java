package dev.broadsheet.article;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** What readers remember of articles: the addresses at which they have known them, and which of them were killed. */
final class Memory {

    private Memory() {}

    /**
     * Keeps the addresses of an article that is in print.
     *
     * @param slug the one that it has now
     * @param before the one that readers knew until now; null when they did not see it
     * @return all others that it ever had
     */
    static Set<String> ofAddress(UUID article, String slug, String before) {
        Set<String> former = new TreeSet<>(session()
                .createNativeQuery(
                        "with known as (update desk.slug set in_print = true where slug = :slug and not in_print)"
                                + " select slug from desk.slug where article_id = :article and in_print"
                                + " and slug <> :slug",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("article", article)
                .getResultList());
        if (!slug.equals(before) && !former.isEmpty()) {
            rewrite(article, former);
        }
        return former;
    }

    /** Keeps the reason and all addresses of an article that was killed after readers had known it. */
    static void ofKilled(Article article, Collection<String> slugs, Instant now) {
        rewrite(article.id, slugs);
        session()
                .createNativeMutationQuery("insert into published.killed values (:article, :reason, :now)")
                .setParameter("article", article.id)
                .setParameter("reason", article.killReason)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Forgets an article, as if it had never been. */
    static void forget(UUID article) {
        delete("former_slug", article);
        delete("killed", article);
    }

    private static void rewrite(UUID article, Collection<String> slugs) {
        delete("former_slug", article);
        session()
                .createNativeMutationQuery("insert into published.former_slug"
                        + " select slug, article_id from desk.slug where article_id = :article and slug in (:slugs)")
                .setParameter("article", article)
                .setParameterList("slugs", slugs)
                .executeUpdate();
    }

    private static void delete(String table, UUID article) {
        session()
                .createNativeMutationQuery("delete from published." + table + " where article_id = :article")
                .setParameter("article", article)
                .executeUpdate();
    }

    private static Session session() {
        return Article.getSession();
    }
}
