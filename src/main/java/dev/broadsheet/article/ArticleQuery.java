package dev.broadsheet.article;

import dev.broadsheet.house.CommaList;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.QueryString;
import dev.broadsheet.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list of articles. */
public class ArticleQuery {

    @BeanParam
    StatusQuery desk;

    @BeanParam
    FilterQuery filter;

    @BeanParam
    PageQuery page;

    @BeanParam
    BodyQuery body;

    @QueryParam("sort")
    @Parameter(
            description = "How the list is ordered, most significant first, `-` for descending: `publishedAt`,"
                    + " `updatedAt`, `headline`, and with `q` also `relevance`, which is best first with or without its"
                    + " sign; on the desk `savedAt`, `createdAt`, `headline`. Newest first when left out, or best first"
                    + " with `q`.",
            example = "-publishedAt")
    String sort;

    @QueryParam("fields")
    @Parameter(
            description = "Which members the rows have, with dots for what is within them; all when left out.",
            example = "headline,siteSection.name")
    String fields;

    @QueryParam("include")
    @Parameter(description = "What the rows have besides: `sections`, `corrections`, `related`.", example = "sections")
    String include;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Counts the articles of the whole list by `siteSection`, `tag`, `byline`, `speaker`, `edition`"
                            + " or `kind`, the most frequent 100 of each.",
            example = "siteSection,tag")
    String facets;

    Shelf shelf() {
        return desk.speaksOfTheDesk() ? Shelf.ON_DESK : Shelf.IN_PRINT;
    }

    Fields fields() {
        return Fields.of(fields, ArticleCard.class);
    }

    Set<Include> include() {
        return CommaList.words("include", include, Include.class);
    }

    Set<Facet> facets() {
        return CommaList.words("facets", facets, Facet.class);
    }

    /** What the list is, to which its cursors are bound. */
    String list(String path) {
        return path + "?" + QueryString.of(asked());
    }

    /** The parameters that lead to a neighbouring page, as they stand in an address; empty for none. */
    String neighbours() {
        Map<String, String> all = asked();
        all.put("fields", fields);
        all.put("include", include);
        all.put("facets", facets);
        all.put("body", body.word());
        all.put("total", page.total() ? "true" : null);
        return QueryString.of(all);
    }

    private Map<String, String> asked() {
        Map<String, String> all = new LinkedHashMap<>();
        all.putAll(desk.asked());
        all.putAll(filter.asked());
        all.put("sort", sort);
        return all;
    }
}
