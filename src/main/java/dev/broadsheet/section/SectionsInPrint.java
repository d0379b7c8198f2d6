package dev.broadsheet.section;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.typesetting.Body;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;

/**
 * A page of sections across stories, as JSON.
 *
 * @param groups what must change before this page does
 * @param lasting how long readers see all of it yet; null for ever
 */
@Schema(name = "SectionsInPrint", description = "A page of sections, each with the article it stands in.")
record SectionsInPrint(
        @Schema(required = true) List<SectionInArticle> data,
        @Schema(required = true) Page page,

        @JsonIgnore @Schema(hidden = true) Set<String> groups,
        @JsonIgnore @Schema(hidden = true) Duration lasting) {

    static SectionsInPrint of(QueryProducer session, PageRequest.Rows<SectionRow> found, Body body) {
        List<SectionRow> rows = found.rows();
        Map<UUID, ArticleReference> articles = ArticleReference.inPrint(
                session, rows.stream().map(SectionRow::articleId).collect(Collectors.toSet()));
        Set<String> groups = new TreeSet<>(Set.of("articles"));
        articles.values().forEach(article -> groups.addAll(article.groups()));
        return new SectionsInPrint(
                rows.stream()
                        .map(row -> row.in(articles.get(row.articleId()), body))
                        .toList(),
                found.page(),
                groups,
                rows.stream()
                        .map(SectionRow::lasting)
                        .filter(Objects::nonNull)
                        .min(Double::compare)
                        .map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                        .orElse(null));
    }
}
