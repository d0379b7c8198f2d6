package dev.broadsheet.article;

import dev.broadsheet.catalog.Names;
import dev.broadsheet.paging.Ordering.Sortable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.QueryProducer;

/** Where a list takes its articles from, and what it can order and choose them by. */
enum Shelf {
    IN_PRINT(
            "published",
            "-publishedAt",
            List.of(
                    new Sortable("publishedAt", "row.published_at", Instant.class),
                    new Sortable("updatedAt", "row.updated_at", Instant.class),
                    new Sortable("headline", "row.headline collate \"und-x-icu\"", String.class)),
            "publishedAt",
            "updatedAt",
            "firstPublishedAt"),

    ON_DESK(
            "desk",
            "-savedAt",
            List.of(
                    new Sortable("savedAt", "row.saved_at", Instant.class),
                    new Sortable("createdAt", "row.created_at", Instant.class),
                    new Sortable("headline", "row.headline collate \"und-x-icu\"", String.class)),
            "savedAt",
            "createdAt");

    private final String schema;
    private final String standard;
    private final List<Sortable> orders;
    private final Map<String, String> dates = new LinkedHashMap<>();

    Shelf(String schema, String standard, List<Sortable> orders, String... dates) {
        this.schema = schema;
        this.standard = standard;
        this.orders = orders;
        for (String date : dates) {
            this.dates.put(date, "row." + date.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
    }

    /** The table of its articles. */
    String table() {
        return schema + ".article";
    }

    /** The table of what its articles refer to. */
    String entries() {
        return this == IN_PRINT ? "published.entry" : "catalog.entry";
    }

    /** The names that whoever looks there may know. */
    Names names(QueryProducer session, Set<UUID> refs) {
        return this == IN_PRINT ? Names.inPrint(session, refs) : Names.onDesk(session, refs);
    }

    /** How a list is ordered when nobody asks. */
    String standard() {
        return standard;
    }

    /** What its lists can be ordered by. */
    List<Sortable> orders() {
        return orders;
    }

    /** The dates that its lists can be cut by, the standard one first, each with its column. */
    Map<String, String> dates() {
        return dates;
    }
}
