package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.typesetting.Body;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;

/**
 * A page of articles, as JSON.
 *
 * @param groups what must change before this page does
 * @param lasting how long readers see all of it yet; null for ever
 */
@Schema(name = "ArticleList", description = "A page of articles.")
record ArticleList(
        @Schema(required = true) List<ArticleCard> data,
        @Schema(required = true) Page page,

        @Schema(description = "Absent unless asked for with `facets`.")
        FacetCounts facets,

        @JsonIgnore @Schema(hidden = true) Set<String> groups,
        @JsonIgnore @Schema(hidden = true) Duration lasting) {

    static ArticleList of(
            QueryProducer session,
            Shelf shelf,
            PageRequest.Rows<CardRow> found,
            Body body,
            Set<Include> include,
            FacetCounts facets) {
        List<CardRow> rows = found.rows();
        Map<UUID, List<CardRow>> related =
                include.contains(Include.RELATED) ? Related.of(session, shelf, chosen(rows), true) : Map.of();
        List<CardRow> all = Stream.concat(
                        rows.stream(), related.values().stream().flatMap(List::stream))
                .toList();
        Set<UUID> refs = Summary.refs(all.stream().map(CardRow::summary).toList());
        Names names = shelf.names(session, refs);
        Set<String> groups = new TreeSet<>(names.groups(refs.stream()));
        groups.add("articles");
        return new ArticleList(
                rows.stream()
                        .map(row -> ArticleCard.of(row, names, include, cards(related.get(row.id()), names), body))
                        .toList(),
                found.page(),
                facets,
                groups,
                CardRow.lasting(all));
    }

    private static Map<UUID, List<UUID>> chosen(List<CardRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(CardRow::id, row -> row.summary().related()));
    }

    private static List<ArticleCard> cards(List<CardRow> rows, Names names) {
        return rows == null
                ? null
                : rows.stream().map(row -> ArticleCard.of(row, names)).toList();
    }
}
