package dev.broadsheet.catalog;

import dev.broadsheet.paging.Ordering.Sortable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.query.QueryProducer;

/** How entries of one kind are written and shown. */
public interface Form {

    /** What lists of all kinds can be ordered by. Names are cut to what a cursor holds. */
    List<Sortable> ORDERS = List.of(
            new Sortable("name", "left(lower(row.name), 300) collate \"und-x-icu\"", String.class),
            new Sortable("updatedAt", "row.updated_at", Instant.class));

    Kind kind();

    /** A record. */
    Class<? extends EntryDraft> draft();

    /** A record. */
    Class<?> view();

    /** An entry as JSON. */
    Object show(QueryProducer session, Side side, Shown entry);

    /** The members that only editors may know. */
    default Set<String> confidential() {
        return Set.of();
    }

    /**
     * What must change before the answer about one entry does.
     *
     * @param own what the entry's own changes are called
     */
    default Set<String> groups(String own) {
        return Set.of(own);
    }

    /** Whether entries have a place among their siblings. */
    default boolean ordered() {
        return false;
    }

    /** What lists can be ordered by. */
    default List<Sortable> orders() {
        List<Sortable> orders = new ArrayList<>(ORDERS);
        if (ordered()) {
            orders.add(new Sortable("position", "row.position", Long.class));
        }
        return orders;
    }
}
