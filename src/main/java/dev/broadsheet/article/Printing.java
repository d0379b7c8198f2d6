package dev.broadsheet.article;

import dev.broadsheet.catalog.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Changes what readers see, inside the transaction that decides it, and tells those who follow. */
@ApplicationScoped
class Printing {

    @Inject
    Event<ArticlePublished> published;

    @Inject
    Event<ArticleWithdrawn> withdrawn;

    @Inject
    Directory directory;

    /**
     * Shows articles to readers. A thousand may be due in one second, so all are written together, kind by kind: that
     * costs a statement for each kind of row rather than for each row.
     *
     * @param proofs each of another article, which is published as its proof says
     */
    void show(List<Proof> proofs, Instant now) {
        Map<UUID, Set<UUID>> places =
                directory.show(proofs.stream().flatMap(Proof::refs).distinct().toList());
        Map<UUID, PublishedArticle> before = new HashMap<>();
        PublishedArticle.hold(proofs.stream().map(proof -> proof.article().id).toList())
                .forEach(row -> before.put(row.id, row));
        Set<UUID> left = new HashSet<>();
        Set<UUID> entered = new HashSet<>();
        List<ArticlePublished> news = new ArrayList<>();
        for (Proof proof : proofs) {
            PublishedArticle row = before.get(proof.article().id);
            news.add(news(proof, row, now));
            left.addAll(row == null ? List.of() : row.refs);
            List<UUID> filed = filed(proof, places);
            entered.addAll(filed);
            PublishedArticle.show(proof, row, filed);
        }
        left.removeAll(entered);
        Article.flush();
        Memory memory = Memory.ofPrinted(proofs, now);
        Filing.replace(proofs.stream().map(proof -> proof.article().id).toList(), before.keySet());
        directory.hideUnused(left);
        news.forEach(each -> published.fire(each.knownAs(memory.formerSlugs(each.article()))));
    }

    /** What a story refers to, and the site sections around it; what is in the catalog no more is left out. */
    private static List<UUID> filed(Proof proof, Map<UUID, Set<UUID>> places) {
        return proof.refs()
                .flatMap(ref -> places.getOrDefault(ref, Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Takes an article from readers. */
    void withdraw(Article article, Instant now) {
        remove(article);
        Memory.forget(article.id);
        tell(article, OwnedSlug.inPrint(article.id), ArticleWithdrawn.Kind.UNPUBLISHED, now);
    }

    /** Takes an article from readers for good. Those who could have known it are told why; others learn nothing. */
    void kill(Article article, Instant now) {
        if (article.wasEverInPrint()) {
            Set<String> slugs = OwnedSlug.inPrint(article.id);
            remove(article);
            Memory.ofKilled(article, slugs, now);
            tell(article, slugs, ArticleWithdrawn.Kind.KILLED, now);
        }
    }

    /** Forgets that an article was killed. */
    void restore(Article article, Instant now) {
        if (article.wasEverInPrint()) {
            Memory.forget(article.id);
            tell(article, OwnedSlug.inPrint(article.id), ArticleWithdrawn.Kind.RESTORED, now);
        }
    }

    private static ArticlePublished news(Proof proof, PublishedArticle before, Instant now) {
        int corrections = proof.revision().story.corrections().size();
        ArticlePublished.Kind kind = before == null
                ? ArticlePublished.Kind.PUBLISHED
                : corrections > before.story.corrections().size()
                        ? ArticlePublished.Kind.CORRECTED
                        : ArticlePublished.Kind.UPDATED;
        return new ArticlePublished(
                proof.article().id, proof.revision().number, proof.slug(), Set.of(), proof.revision().story, kind, now);
    }

    private void remove(Article article) {
        PublishedArticle row = PublishedArticle.findById(article.id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            row.delete();
            PublishedArticle.flush();
            directory.hideUnused(row.refs);
        }
    }

    private void tell(Article article, Set<String> slugs, ArticleWithdrawn.Kind kind, Instant now) {
        String slug = new Proof(article, Revision.required(article, article.publishedRevision)).slug();
        Set<String> former = new TreeSet<>(slugs);
        former.remove(slug);
        withdrawn.fire(new ArticleWithdrawn(
                article.id, article.publishedRevision, slug, former, kind, article.killReason, now));
    }
}
