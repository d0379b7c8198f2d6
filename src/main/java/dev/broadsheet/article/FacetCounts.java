package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.wall.StoredDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles of a list have something in common, as JSON: the most frequent first, for each facet asked for. */
@Schema(
        name = "Facets",
        description = "For each facet asked for, the most frequent values in the whole list.",
        additionalProperties = FacetCount[].class)
record FacetCounts(@JsonAnyGetter @Schema(hidden = true) Map<String, List<FacetCount>> facets) {

    private static final String BY_ENTRY = """
            select case e.kind %1$s end as facet, e.slug as value, e.name, counted.n
            from (%2$s) counted join %3$s e on e.id = counted.entry
            where e.kind in (%4$s)""";

    private static final String BY_KIND = "select 'kind' as facet, row.kind as value, cast(null as text) as name,"
            + " count(*) as n from %s group by row.kind";

    private static final String MOST = """
            select cast(jsonb_object_agg(facet, counts) as text) from (
                select facet, jsonb_agg(jsonb_build_object('value', value, 'name', name, 'count', n) order by n desc, value)
                    as counts
                from (select *, row_number() over (partition by facet order by n desc, value) as place from (%s) each) ranked
                where place <= 100 group by facet) facets""";

    /** Filed under nothing but what readers see: to count all, no article needs to be looked at but those that go soon. */
    private static final String EVERYTHING = """
            select f.entry_id as entry, count(*) as n from published.filing f
            where not exists (select from published.article gone where gone.id = f.id and gone.expires_at <= now())
            group by f.entry_id""";

    /** No row of the desk says which site sections are around that of its story, or what stands for an entry now. */
    private static final String ON_DESK = """
            select around.id as entry, count(distinct filed.article) as n
            from (select row.id as article, unnest(row.refs) as entry from %s) filed
            join (with recursive up (entry, id) as (
                      select id, coalesce(merged_into, id) from catalog.entry
                      union
                      select up.entry, e.parent_id from up join catalog.entry e on e.id = up.id
                      where e.parent_id is not null)
                  select * from up) around on around.entry = filed.entry
            group by around.id""";

    /** A select that counts a list. */
    static String sql(Selection rows, Shelf shelf, Set<Facet> facets) {
        List<String> counts = new ArrayList<>();
        List<Facet> entries =
                facets.stream().filter(facet -> facet.entries() != null).toList();
        if (!entries.isEmpty()) {
            counts.add(BY_ENTRY.formatted(
                    entries.stream()
                            .map(facet -> "when '" + facet.entries().word() + "' then '" + facet.word() + "'")
                            .collect(Collectors.joining(" ")),
                    byEntry(rows, shelf),
                    shelf.entries(),
                    entries.stream()
                            .map(facet -> "'" + facet.entries().word() + "'")
                            .collect(Collectors.joining(", "))));
        }
        if (facets.contains(Facet.KIND)) {
            counts.add(BY_KIND.replace("row.kind", rows.ofArticle("row.kind")).formatted(rows.rows()));
        }
        return MOST.formatted(String.join(" union all ", counts));
    }

    private static String byEntry(Selection rows, Shelf shelf) {
        if (shelf == Shelf.ON_DESK) {
            return ON_DESK.formatted(rows.rows());
        }
        return rows.isEverything()
                ? EVERYTHING
                : "select entry, count(*) as n from (select unnest(" + rows.ofArticle("row.refs") + ") as entry from "
                        + rows.rows() + ") filed group by entry";
    }

    /**
     * What was counted.
     *
     * @param counted what {@link #sql} selects; null where there was nothing
     */
    static FacetCounts of(Set<Facet> facets, String counted) {
        if (facets.isEmpty()) {
            return null;
        }
        JsonNode found = StoredDocuments.read(counted == null ? "{}" : counted, JsonNode.class);
        Map<String, List<FacetCount>> all = new LinkedHashMap<>();
        for (Facet facet : facets) {
            List<FacetCount> counts = new ArrayList<>();
            for (JsonNode each : found.path(facet.word())) {
                counts.add(new FacetCount(
                        each.get("value").asText(),
                        each.get("name").isNull() ? null : each.get("name").asText(),
                        each.get("count").asLong()));
            }
            all.put(facet.word(), counts);
        }
        return new FacetCounts(all);
    }
}
