package dev.broadsheet.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a large archive of a small one. Stories are filed over HTTP and then copied inside the database, rows of all
 * published tables with them, because nobody waits for a million imports; what reads them cannot tell.
 */
final class Archive {

    /** A word that one story in a hundred has. */
    static final String RARE_WORD = "vanterpool";

    private static final List<String> FURNISHING = List.of(
            // Twelve site sections and three hundred tags, as an editor would have made them.
            """
            insert into catalog.entry (id, kind, slug, name, details, listed)
            select gen_random_uuid(), 'site_section', 'desk-' || n, 'Desk ' || n, '{}'::jsonb, true from generate_series(1, 12) n
            union all
            select gen_random_uuid(), 'tag', 'topic-' || n, 'Topic ' || n, '{"type":"topic"}'::jsonb, true
            from generate_series(1, 300) n""",
            """
            insert into published.entry (id, kind, slug, name, details, position, listed, updated_at)
            select id, kind, slug, name, details, position, listed, updated_at from catalog.entry e
            where not exists (select from published.entry p where p.id = e.id)""",
            // Each story under one of the sections and five of the tags, over three years; one in a hundred with the
            // word.
            """
            create temp table furnished as
            select a.id, a.n, now() - a.n * interval '1095 days' / count(*) over () as published_at,
                   (select id from catalog.entry where slug = 'desk-' || a.n % 12 + 1) as site_section,
                   (select array_agg(e.id) from generate_series(1, 5) k join catalog.entry e
                       on e.slug = 'topic-' || abs(hashint8(a.n * 5 + k)::bigint) % 300 + 1) as tags
            from (select id, row_number() over (order by md5(id::text)) as n from published.article) a""",
            """
            update published.article a set
                published_at = f.published_at, updated_at = f.published_at, first_published_at = f.published_at,
                summary = a.summary || jsonb_build_object('siteSection', f.site_section, 'tags', to_jsonb(f.tags)),
                story = case when f.n % 100 = 0 then jsonb_set(s.story, '{parts,1,blocks,0,text}',
                    to_jsonb((s.story #>> '{parts,1,blocks,0,text}') || ' Asked, Vanterpool said nothing.'))
                    else s.story end,
                refs = (select array_agg(r order by r) from (select unnest(a.refs) union select f.site_section
                    union select unnest(f.tags)) as refs (r))
            from furnished f, lateral (select a.story || jsonb_build_object('siteSection', f.site_section, 'tags',
                to_jsonb(f.tags)) as story from published.article a where a.id = f.id) s
            where f.id = a.id""",
            "delete from published.filing",
            "insert into published.filing select unnest(refs), published_at, id from published.article order by 1, 2, 3");

    private final Connection owner;

    Archive(Connection owner) {
        this.owner = owner;
    }

    /** Gives stories what no text file says: site sections, tags, and the years they came out in. */
    void furnish() throws SQLException {
        for (String statement : FURNISHING) {
            run(statement);
        }
    }

    /** Copies what is in print until there is that many times as much of it. */
    void multiply(int times) throws SQLException {
        run("set session_replication_role = replica");
        run("set maintenance_work_mem = '1GB'");
        Map<String, String> indexes = indexes();
        for (String name : indexes.keySet()) {
            run("drop index " + name);
        }
        run("create temp table copied as select a.id as old, gen_random_uuid() as id, c, random() as shift"
                + " from published.article a, generate_series(1, " + (times - 1) + ") c");
        run("analyze copied");
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("id", "k.id");
        changed.put("slug", "left(x.slug, 90) || '-' || k.id");
        copy("desk", "article", "id", changed);
        for (String date : List.of("published_at", "updated_at", "first_published_at")) {
            changed.put(date, "x." + date + " - k.shift * interval '3 days'");
        }
        copy("published", "article", "id", changed);
        copy("published", "section", "article_id", Map.of("id", "gen_random_uuid()", "article_id", "k.id"));
        run("insert into published.filing select unnest(a.refs), a.published_at, a.id"
                + " from published.article a join copied k on k.id = a.id");
        run("drop table copied");
        for (String definition : indexes.values()) {
            run(definition);
        }
        run("set session_replication_role = default");
    }

    /** One text from each row. */
    List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void copy(String schema, String table, String key, Map<String, String> changed) throws SQLException {
        List<String> columns = texts("select attname from pg_attribute where attrelid = '" + schema + "." + table
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
        List<String> values = columns.stream()
                .map(column -> changed.getOrDefault(column, "x." + column))
                .toList();
        run("insert into " + schema + "." + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from " + schema + "." + table + " x join copied k on k.old = x." + key);
    }

    /** Those that are dearer to keep than to make anew. */
    private Map<String, String> indexes() throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (String definition : texts("select schemaname || '.' || indexname || '=' || indexdef from pg_indexes"
                + " where schemaname in ('published', 'desk') and indexdef like '% USING gin %'")) {
            int split = definition.indexOf('=');
            definitions.put(definition.substring(0, split), definition.substring(split + 1));
        }
        return definitions;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
