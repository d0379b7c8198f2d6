package dev.broadsheet.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the archive keeps, each in lines of its own, in the order in which they can be put back. Whoever adds a table adds
 * it here, or to what the archive leaves out.
 */
enum Shelf {
    /** The whole catalog. What contains an entry, or stands for it, goes before it. */
    CATALOG_ENTRY(
            "catalog.entry",
            "id uuid, kind text, slug text, name text, parentId uuid, position int, listed boolean, formerSlugs text[],"
                    + " mergedInto uuid, version int, createdAt timestamptz, updatedAt timestamptz, details jsonb,"
                    + " confidential jsonb",
            "join (with recursive nested (id, depth) as (select id, 0 from catalog.entry where parent_id is null union all"
                    + " select e.id, n.depth + 1 from nested n join catalog.entry e on e.parent_id = n.id)"
                    + " select id, depth from nested) n on n.id = t.id order by t.merged_into is not null, n.depth, t.id"),
    /** What readers know of it. */
    PUBLIC_ENTRY(
            "published.entry",
            "id uuid, kind text, slug text, name text, parentId uuid, position int, listed boolean, formerSlugs text[],"
                    + " mergedInto uuid, updatedAt timestamptz, details jsonb",
            "order by t.merged_into is not null, t.id"),
    ARTICLE(
            "desk.article",
            "id uuid, slug text, status text, version int, revision int, publishedRevision int, createdAt timestamptz,"
                    + " savedAt timestamptz, firstPublishedAt timestamptz, publishedAt timestamptz, updatedAt timestamptz,"
                    + " publishAt timestamptz, embargoUntil timestamptz, expiresAt timestamptz, killReason text,"
                    + " refs uuid[], summary jsonb",
            "order by t.id",
            "created_by",
            Shelf.IMPORTER),
    SLUG("desk.slug", "slug text, articleId uuid, inPrint boolean", "order by t.slug"),
    REVISION(
            "desk.revision",
            "articleId uuid, number int, slug text, embargoUntil timestamptz, expiresAt timestamptz, note text,"
                    + " savedAt timestamptz, publishedAt timestamptz, story jsonb",
            "join desk.article a on a.id = t.article_id where %s order by t.article_id, t.number",
            "saved_by",
            Shelf.IMPORTER),
    /** What readers see. It says what the revision says that it names, and so do its sections. */
    PUBLISHED(
            "published.article",
            "id uuid, slug text, revision int, firstPublishedAt timestamptz, publishedAt timestamptz,"
                    + " updatedAt timestamptz, expiresAt timestamptz, refs uuid[], summary jsonb",
            "order by t.id",
            "story",
            "(select v.story from desk.revision v where v.article_id = r.\"id\" and v.number = r.\"revision\")"),
    CORRECTION(
            "published.correction",
            "id uuid, articleId uuid, kind text, text text, before text, after text, sectionId uuid, quoteId uuid,"
                    + " createdAt timestamptz",
            "order by t.id"),
    FORMER_SLUG("published.former_slug", "slug text, articleId uuid", "order by t.slug"),
    KILLED("published.killed", "articleId uuid, reason text, killedAt timestamptz", "order by t.article_id"),
    /** The database numbers them as they are put back, in the same order and as before without gaps. */
    CHANGE(
            "published.change",
            "sequence bigint, event text type, articleId uuid, slug text, formerSlugs text[], revision int, reason text,"
                    + " at timestamptz",
            "order by t.sequence");

    /** The account that puts the archive back. Accounts are no part of it. */
    static final String IMPORTER = "current_setting('broadsheet.importer')::uuid";

    private static final String FILE = "insert into published.filing (entry_id, published_at, id)"
            + " select distinct unnest(refs), published_at, id from shown";

    /** A section is part of the nearest one before it on a higher level. */
    private static final String DIVIDE = """
            with parts as (
                select a.id as article, p.part, p.place, (p.part ->> 'level')::int as level
                from published.article a cross join jsonb_array_elements(a.story -> 'parts') with ordinality p (part, place)
                where a.id in (select (shown ->> 'id')::uuid from jsonb_array_elements(cast(? as jsonb)) shown)),
            nested as (
                select *, (array[null, max(place) filter (where level < 2) over story, max(place) filter (where level < 3) over story,
                    max(place) filter (where level < 4) over story, max(place) filter (where level < 5) over story,
                    max(place) filter (where level < 6) over story])[level] as parent
                from parts window story as (partition by article order by place))
            insert into published.section
                (id, article_id, parent_id, position, level, kind, label, heading, anchor, blocks)
            select (n.part ->> 'id')::uuid, n.article, (above.part ->> 'id')::uuid, n.place, n.level, n.part ->> 'kind',
                n.part ->> 'label', n.part ->> 'heading', n.part ->> 'anchor', n.part -> 'blocks'
            from nested n left join parts above on above.article = n.article and above.place = n.parent""";

    private final String table;
    private final List<Column> columns;
    private final String rest;
    private final String[] derived;

    Shelf(String table, String columns, String rest, String... derived) {
        this.table = table;
        this.columns = Arrays.stream(columns.split(",")).map(Column::of).toList();
        this.rest = rest;
        this.derived = derived;
    }

    /** The word that its lines begin with, {@code catalogEntry}. */
    String word() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    String table() {
        return table;
    }

    /**
     * Reads its lines, each as the text of an object.
     *
     * @param revisions which revisions are wanted
     */
    String reading(Revisions revisions) {
        String members = columns.stream()
                .filter(column -> !column.isDocument())
                .map(Column::member)
                .collect(Collectors.joining(", "));
        String documents = columns.stream()
                .filter(Column::isDocument)
                .map(Column::document)
                .collect(Collectors.joining());
        return "select left(json_strip_nulls(json_build_object('type', '" + word() + "', " + members + "))::text, -1)"
                + documents + " || '}' from " + table + " t " + rest.replace("%s", revisions.condition());
    }

    /** Puts lines back: statements, each of which is given them as one array. */
    List<String> writing() {
        String names = columns.stream().map(Column::column).collect(Collectors.joining(", "));
        String values = columns.stream().map(Column::read).collect(Collectors.joining(", "));
        String declared = columns.stream().map(Column::declaration).collect(Collectors.joining(", "));
        String insert =
                "insert into " + table + " (" + names + (derived.length > 0 ? ", " + derived[0] : "") + ") select "
                        + values + (derived.length > 0 ? ", " + derived[1] : "")
                        + " from jsonb_to_recordset(cast(? as jsonb)) as r ("
                        + declared + ")";
        return this == PUBLISHED
                ? List.of("with shown as (" + insert + " returning refs, published_at, id) " + FILE, DIVIDE)
                : List.of(insert);
    }
}
