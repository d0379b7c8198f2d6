package dev.broadsheet.catalog;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;

/** Files published stories elsewhere, all of them at once, when what they are filed under is merged or moved. */
final class Refiling {

    /** Before anything else, so that whoever writes one of them at this moment waits for us, and we for them. */
    private static final String HOLD =
            "select 1 from published.article where refs @> array[cast(:under as uuid)] order by id for update";

    private static final String ADD = """
            insert into published.filing (entry_id, published_at, id)
            select entry, a.published_at, a.id from published.article a cross join unnest(:entered) entry
            where a.refs @> array[cast(:under as uuid)] order by 1, 2, 3
            on conflict do nothing""";

    private static final String REMOVE = """
            delete from published.filing f using published.article a
            where a.id = f.id and a.refs @> array[cast(:under as uuid)] and f.entry_id = any (:left)""";

    private static final String REWRITE = """
            update published.article set refs = array(
                select ref from (
                    select unnest(refs) as ref except select unnest(:left) union select unnest(:entered)) as filed
                order by ref)
            where refs @> array[cast(:under as uuid)]""";

    private Refiling() {}

    /** Holds all stories that are filed under an entry until the transaction ends. */
    static void hold(UUID under) {
        Panache.getSession()
                .createNativeQuery(HOLD, Integer.class)
                .setParameter("under", under)
                .getResultList();
    }

    /** Whether any story is filed under an entry. */
    static boolean isAny(UUID under) {
        return Panache.getSession()
                .createNativeQuery(
                        "select exists (select from published.filing where entry_id = :under)", Boolean.class)
                .setParameter("under", under)
                .getSingleResult();
    }

    /**
     * Files all stories that are filed under an entry elsewhere.
     *
     * @param left what they are not filed under any more
     * @param entered what they are filed under instead, which readers see
     */
    static void of(UUID under, Collection<UUID> left, Collection<UUID> entered) {
        UUID[] from = left.toArray(UUID[]::new);
        UUID[] to = entered.toArray(UUID[]::new);
        boolean nothing = !isAny(under);
        for (String sql : nothing ? List.<String>of() : List.of(ADD, REMOVE, REWRITE)) {
            MutationQuery statement =
                    Panache.getSession().createNativeMutationQuery(sql).setParameter("under", under);
            set(statement, sql, "left", from);
            set(statement, sql, "entered", to);
            statement.executeUpdate();
        }
    }

    private static void set(CommonQueryContract statement, String sql, String name, UUID[] ids) {
        if (sql.contains(":" + name)) {
            statement.setParameter(name, ids);
        }
    }
}
