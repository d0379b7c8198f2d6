package dev.broadsheet.section;

import dev.broadsheet.article.FiledQuery;
import dev.broadsheet.house.CommaList;
import dev.broadsheet.house.QueryString;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.Ordering;
import dev.broadsheet.paging.Ordering.Sortable;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.search.Question;
import dev.broadsheet.story.PartKind;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of the list of all sections in print. */
public class SectionQuery {

    private static final List<Sortable> ORDERS =
            List.of(new Sortable("publishedAt", "row.published_at", Instant.class));

    @QueryParam("kind")
    @Parameter(
            description = "Of one of these kinds: `quick_look`, `deep_look`, `subhead`, `body`, `labelled`.",
            example = "quick_look")
    String kind;

    @BeanParam
    FiledQuery stories;

    @QueryParam("article")
    @Parameter(
            description = "Only of these articles, at most 100: ids or slugs. Those that are not there are left out.",
            example = "harbour-bridge")
    String article;

    @QueryParam("q")
    @Parameter(
            description = "What a section says in its heading and its blocks: words, \"phrases\", -without, one OR"
                    + " other, begin*. In the language of its story, whatever the accents. Found rows have `highlights`."
                    + " Newest first all the same; a page may have fewer rows than `limit`, even none, although more"
                    + " follow: read on as long as there is a `page.next`.",
            example = "\"harbour bridge\" -ferry")
    String q;

    @QueryParam("sort")
    @Parameter(
            description = "`-publishedAt`, the newest story first, when left out; `publishedAt`, the oldest first."
                    + " Within a story sections are in reading order.",
            example = "-publishedAt")
    String sort;

    @BeanParam
    PageQuery page;

    @BeanParam
    FormQuery form;

    Set<PartKind> kinds() {
        return CommaList.words("kind", kind, PartKind.class);
    }

    List<Ref> articles() {
        return CommaList.names("article", article).stream().map(Ref::of).toList();
    }

    /** What is looked for; null for nothing. */
    Question question() {
        return q == null ? null : Question.of(q);
    }

    boolean newestFirst() {
        return Ordering.of(sort, ORDERS, "-publishedAt").keys().get(0).descending();
    }

    /** Its cursors have the time of a story and the place of a section in it, and the id of the story. */
    PageRequest request() {
        PageRequest request = page.of(
                SectionResource.PATH + "?" + QueryString.of(asked()) + " newestFirst=" + newestFirst(),
                List.of(Instant.class, Long.class));
        if (request.total() && q != null) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, "Sections that are searched for are not counted.")
                    .with(Violation.of("total", "must not stand beside q"));
        }
        return request;
    }

    /** The parameters that lead to a neighbouring page, as they stand in an address; empty for none. */
    String neighbours() {
        Map<String, String> all = asked();
        all.put("sort", sort);
        all.putAll(form.asked());
        all.put("total", page.total() ? "true" : null);
        return QueryString.of(all);
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("kind", kind);
        asked.putAll(stories.asked());
        asked.put("article", article);
        asked.put("q", q);
        return asked;
    }
}
