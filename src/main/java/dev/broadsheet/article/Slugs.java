package dev.broadsheet.article;

import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Ids;
import dev.broadsheet.story.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Hands out slugs, each once. Those who want the same one at the same moment are served one after the other, so that
 * none of them runs into the database's own constraint.
 */
@ApplicationScoped
class Slugs {

    @Inject
    EntityManager database;

    /** A free slug for a headline: its words, with a number where they are taken. */
    String forHeadline(String headline) {
        String base = base(headline);
        lock(base);
        Set<String> taken = OwnedSlug.like(base);
        String slug = base;
        // No two nodes get here at once for the same words, so the first free number stays free.
        for (int number = 2; taken.contains(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    /**
     * Takes the slug that somebody chose.
     *
     * @param article the article it is for; null for a new one
     * @throws Problem {@link ProblemType#SLUG_TAKEN} when another article has it
     */
    String chosen(String slug, UUID article) {
        lock(slug);
        if (OwnedSlug.ownerOf(slug).filter(owner -> !owner.equals(article)).isPresent()) {
            throw taken(slug);
        }
        return slug;
    }

    static Problem taken(String slug) {
        return Problem.of(ProblemType.SLUG_TAKEN, "Another article has the slug “" + slug + "”.")
                .with(Violation.at("/slug", "is taken"));
    }

    /**
     * Slugs for many new articles together, each another one; null where one was chosen that somebody has.
     *
     * @param wishes what each of the articles says
     */
    List<String> handOut(List<ArticleDraft> wishes) {
        List<String> words = wishes.stream()
                .map(wish -> wish.slug() == null ? base(wish.headline()) : wish.slug())
                .toList();
        lock(words);
        Set<String> taken = new HashSet<>(OwnedSlug.among(words));
        Map<String, Set<String>> neighbours = new HashMap<>();
        List<String> handed = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String slug = words.get(at);
            if (taken.contains(slug)) {
                slug = wishes.get(at).slug() != null
                        ? null
                        : numbered(slug, taken, neighbours.computeIfAbsent(slug, OwnedSlug::like));
            }
            handed.add(slug);
            taken.add(slug);
        }
        return handed;
    }

    private static String numbered(String words, Set<String> handed, Set<String> stored) {
        int number = 2;
        while (handed.contains(words + "-" + number) || stored.contains(words + "-" + number)) {
            number++;
        }
        return words + "-" + number;
    }

    private static String base(String headline) {
        String words = Slug.of(headline);
        return words.isEmpty() || Ref.looksLikeId(words) ? "article-" + Ids.next() : words;
    }

    private void lock(String slug) {
        lock(List.of(slug));
    }

    /**
     * Until the transaction ends. A slug and its numbered neighbours share one lock. In one order for all, so that two
     * who want the same ones wait for each other and not in a ring.
     */
    private void lock(Collection<String> slugs) {
        String[] names = slugs.stream()
                .map(slug -> "slug " + slug.replaceAll("(?:-[0-9]+)++$", ""))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        database.unwrap(Session.class)
                .createNativeQuery(
                        "select count(pg_advisory_xact_lock(hashtextextended(name, 0)))"
                                + " from (select unnest(cast(:names as text[])) as name offset 0) as wanted",
                        Long.class)
                .setParameter("names", names)
                .getSingleResult();
    }
}
