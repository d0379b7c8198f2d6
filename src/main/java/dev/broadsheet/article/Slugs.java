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
import java.util.Set;
import java.util.UUID;

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
        String words = Slug.of(headline);
        String base = words.isEmpty() || Ref.looksLikeId(words) ? "article-" + Ids.next() : words;
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
            throw Problem.of(ProblemType.SLUG_TAKEN, "Another article has the slug “" + slug + "”.")
                    .with(Violation.at("/slug", "is taken"));
        }
        return slug;
    }

    /** Until the transaction ends. A slug and its numbered neighbours share one lock. */
    private void lock(String slug) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                .setParameter(1, "slug " + slug.replaceAll("(?:-[0-9]+)++$", ""))
                .getSingleResult();
    }
}
