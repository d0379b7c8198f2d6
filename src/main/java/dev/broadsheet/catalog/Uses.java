package dev.broadsheet.catalog;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/** What refers to an entry, or to one that was merged into it. */
record Uses(String what, String slug, long total) {

    private static final int TOLD = 20;

    private static final String SQL = """
            select used.what, used.slug, count(*) over () as total from (
                select 1 as place, 'working copy of' as what, a.slug from desk.article a
                where a.refs && array(select id from catalog.entry where id = :id or merged_into = :id)
                union all
                select 2, 'published article', a.slug from published.filing f join published.article a on a.id = f.id
                where f.entry_id = :id
                union all
                select 3, 'site section', e.slug from catalog.entry e where e.parent_id = :id) used
            order by used.place, used.slug limit :told""";

    /**
     * Refuses to delete what is in use. Whoever asks holds the entry, so nothing comes to refer to it afterwards.
     *
     * @throws Problem {@link ProblemType#IN_USE} that says where
     */
    static void refuseAny(Entry entry) {
        List<Uses> uses = Panache.getSession()
                .createNativeQuery(SQL, Uses.class)
                .setParameter("id", entry.id)
                .setParameter("told", TOLD)
                .getResultList();
        if (!uses.isEmpty()) {
            String noun = entry.kind.noun();
            throw Problem.of(ProblemType.IN_USE, "The " + noun + " “" + entry.slug + "” is still in use.")
                    .withMember("total", uses.get(0).total)
                    .with(uses.stream()
                            .map(use -> Violation.at(null, use.what + " " + use.slug))
                            .toList());
        }
    }
}
