package dev.broadsheet.catalog;

import dev.broadsheet.paging.Ordering;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/** Reads one page of a list of entries in one statement, or two to count a list of which the page has nothing. */
record EntryPage(Form form, EntryQuery query, Choice choice, Ordering ordering, PageRequest page) {

    static EntryPage of(Form form, EntryQuery query, Choice filter) {
        Choice choice = query.choice(filter);
        String standard = form.ordered() ? "position,name" : "name";
        Ordering ordering = Ordering.of(query.sort, form.orders(), standard);
        return new EntryPage(
                form,
                query,
                choice,
                ordering,
                query.page.of(query.list(form.kind().path(), choice), ordering));
    }

    PageRequest.Rows<Shown> read(QueryProducer session, Side side) {
        String sql = "select " + side.columns() + ", " + beyond(side) + " as beyond, "
                + (page.total() ? "(" + count(side) + ")" : "cast(null as bigint)") + " as total from "
                + rows(side, "row")
                + (page.from() == null ? "" : " and " + ordering.after(page.backward())) + " order by "
                + ordering.orderBy(page.backward());
        NativeQuery<Shown> statement = session.createNativeQuery(sql, Shown.class);
        statement.setMaxResults(page.fetch());
        bind(statement);
        if (page.from() != null) {
            ordering.bind(statement, page.from());
        }
        List<Shown> fetched = statement.getResultList();
        return page.page(
                fetched,
                row -> ordering.place(
                        ordering.keys().stream()
                                .map(key -> key(row, key.by().name()))
                                .toList(),
                        row.id()),
                fetched.isEmpty() ? page.from() != null : fetched.get(0).beyond(),
                total(session, side, fetched));
    }

    private Long total(QueryProducer session, Side side, List<Shown> fetched) {
        if (!page.total() || !fetched.isEmpty()) {
            return fetched.isEmpty() ? null : fetched.get(0).total();
        }
        NativeQuery<Long> count = session.createNativeQuery(count(side), Long.class);
        bind(count);
        return count.getSingleResult();
    }

    private String beyond(Side side) {
        return page.from() == null
                ? "false"
                : "exists (select 1 from " + rows(side, "past") + " and " + ordering.beyond(page.backward(), "past")
                        + ")";
    }

    private String count(Side side) {
        return "select count(*) from " + rows(side, "counted");
    }

    private String rows(Side side, String alias) {
        return side.table() + " " + alias + " where "
                + ("row.kind = :listed and row.merged_into is null" + choice.sql())
                        .replaceAll("\\brow\\.", alias + ".");
    }

    private void bind(NativeQuery<?> statement) {
        statement.setParameter("listed", form.kind().word());
        choice.bind(statement);
    }

    private static Object key(Shown row, String order) {
        return switch (order) {
            case "name" -> row.sortName();
            case "updatedAt" -> row.updatedAt();
            case "position" -> (long) row.position();
            default -> throw new IllegalArgumentException(order);
        };
    }
}
