package dev.broadsheet.article;

import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;

/** A page of articles, as JSON. */
@Schema(name = "ArticleList", description = "A page of articles.")
record ArticleList(
        @Schema(required = true) List<ArticleCard> data,
        @Schema(required = true) Page page) {

    static ArticleList of(QueryProducer session, PageRequest.Rows<CardRow> found) {
        CatalogNames names = CatalogNames.of(
                session, found.rows().stream().map(CardRow::summary).toList());
        return new ArticleList(
                found.rows().stream().map(row -> ArticleCard.of(row, names)).toList(), found.page());
    }

    /** What must change before this page does. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>(Set.of("articles"));
        for (ArticleCard card : data) {
            card.bylines().forEach(credit -> groups.add("byline-" + credit.id()));
            if (card.edition() != null) {
                groups.add("edition-" + card.edition().id());
            }
        }
        return groups;
    }
}
