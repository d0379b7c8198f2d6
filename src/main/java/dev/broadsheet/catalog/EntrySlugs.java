package dev.broadsheet.catalog;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Hands out the slugs of entries, each once in its kind. Those who want the same one are served one after the other. */
@ApplicationScoped
class EntrySlugs {

    private static final String ALIKE = """
            select e.slug, e.id, e.name from catalog.entry e
            where e.kind = :kind and (e.slug = :slug or e.slug like :numbered)""";

    @Inject
    Session session;

    private record Taken(String slug, UUID id, String name) {}

    /**
     * A free slug for a name: its words, with a number where another name has them.
     *
     * @throws Problem {@link ProblemType#SLUG_TAKEN} when there is an entry of that name, which is hardly to be there twice
     */
    String forName(Kind kind, String name) {
        String base = Slug.ofName(name, kind.noun().replace(' ', '-'));
        Map<String, Taken> taken = alike(kind, base);
        String slug = base;
        for (int number = 2; taken.containsKey(slug); number++) {
            if (taken.get(slug).name().equalsIgnoreCase(name)) {
                throw refusal(kind, slug);
            }
            slug = base + "-" + number;
        }
        return slug;
    }

    /**
     * Takes the slug that somebody chose.
     *
     * @param entry the one it is for; null for a new one
     * @throws Problem {@link ProblemType#SLUG_TAKEN} when another entry has it. One that another had leads to this one now
     */
    String chosen(Kind kind, String slug, UUID entry) {
        Taken taken = alike(kind, slug).get(slug);
        if (taken != null && !taken.id().equals(entry)) {
            throw refusal(kind, slug);
        }
        return slug;
    }

    private Map<String, Taken> alike(Kind kind, String slug) {
        String base = slug.replaceAll("(?:-[0-9]+)++$", "");
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:lock, 0))", Object.class)
                .setParameter("lock", kind.word() + " " + base)
                .getSingleResult();
        Map<String, Taken> taken = new HashMap<>();
        session.createNativeQuery(ALIKE, Taken.class)
                .setParameter("kind", kind.word())
                .setParameter("slug", slug)
                .setParameter("numbered", slug + "-%")
                .getResultList()
                .forEach(each -> taken.put(each.slug(), each));
        return taken;
    }

    private static Problem refusal(Kind kind, String slug) {
        return Problem.of(ProblemType.SLUG_TAKEN, "Another " + kind.noun() + " has the slug “" + slug + "”.")
                .with(Violation.at("/slug", "is taken"));
    }
}
