package dev.broadsheet.catalog;

/** Which of the two sides of the wall entries are read on. */
public enum Side {
    IN_PRINT("published.entry", """
            row.id, row.slug, row.name, cast(row.details as text) as details, cast(null as text) as confidential,
            row.parent_id, row.position, cast(null as boolean) as listed, cast(null as integer) as version,
            cast(null as timestamptz) as created_at, row.updated_at, left(lower(row.name), 300) as sort_name"""),

    ON_DESK("catalog.entry", """
            row.id, row.slug, row.name, cast(row.details as text) as details,
            cast(row.confidential as text) as confidential, row.parent_id, row.position, row.listed, row.version,
            row.created_at, row.updated_at, left(lower(row.name), 300) as sort_name""");

    private final String table;
    private final String columns;

    Side(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** The terms to select for {@link Shown}, but for its last two. */
    String columns() {
        return columns;
    }
}
