package dev.broadsheet.article;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.UUID;

/** Which published articles are filed under which entries of the catalog: the rows that lists of one entry walk. */
final class Filing {

    private static final String REMOVE = """
            delete from published.filing f using published.article a
            where a.id = f.id and a.id = any (:articles)
              and (f.published_at <> a.published_at or f.entry_id <> all (a.refs))""";

    /** In one order for all, so that two who publish at once wait for each other and not in a ring. */
    private static final String ADD = """
            insert into published.filing (entry_id, published_at, id)
            select entry, a.published_at, a.id from published.article a cross join unnest(a.refs) entry
            where a.id = any (:articles) order by 1, 2, 3
            on conflict do nothing""";

    private Filing() {}

    /**
     * Files articles as their rows say.
     *
     * @param again those of them that were filed before
     */
    static void replace(Collection<UUID> articles, Collection<UUID> again) {
        if (!again.isEmpty()) {
            run(REMOVE, again);
        }
        run(ADD, articles);
    }

    private static void run(String sql, Collection<UUID> articles) {
        Panache.getSession()
                .createNativeMutationQuery(sql)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .executeUpdate();
    }
}
