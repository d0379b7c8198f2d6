package dev.broadsheet.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** What readers remember of articles: the addresses at which they have known them, and which of them were killed. */
final class Memory {

    private static final String PRINTED = """
            with printed as (
                update desk.revision r set published_at = :now
                from desk.article a
                where a.id in (:articles) and r.article_id = a.id and r.number = a.published_revision
                  and r.published_at is null),
            known as (update desk.slug set in_print = true where slug in (:slugs) and not in_print)
            select article_id, slug from desk.slug
            where article_id in (:articles) and in_print and slug not in (:slugs)""";

    private final Map<UUID, Set<String>> former = new HashMap<>();

    /** A slug by which readers knew an article before. */
    private record Former(UUID article, String slug) {}

    private Memory() {}

    /** Keeps what articles that are now in print say, and the addresses at which they say it. */
    static Memory ofPrinted(List<Proof> proofs, Instant now) {
        Memory memory = new Memory();
        session()
                .createNativeQuery(PRINTED, Former.class)
                .setParameter("now", now)
                .setParameterList(
                        "articles",
                        proofs.stream().map(proof -> proof.article().id).toList())
                .setParameterList("slugs", proofs.stream().map(Proof::slug).toList())
                .getResultList()
                .forEach(row -> memory.former
                        .computeIfAbsent(row.article(), any -> new TreeSet<>())
                        .add(row.slug()));
        memory.former.forEach(Memory::rewrite);
        return memory;
    }

    /** The slugs by which readers knew an article before. */
    Set<String> formerSlugs(UUID article) {
        return former.getOrDefault(article, Set.of());
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
