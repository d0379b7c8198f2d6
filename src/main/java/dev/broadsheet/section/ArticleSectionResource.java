package dev.broadsheet.section;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.Articles;
import dev.broadsheet.article.Lasting;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.article.StatusQuery;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.QueryString;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.typesetting.Body;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sections of one article over HTTP. */
@Path("/v1/articles/{ref}/sections")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
public class ArticleSectionResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Articles articles;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "listArticleSections",
            summary = "List the sections of an article",
            description = "In reading order, those within a section after it. With `status` those of the desk's working"
                    + " copy, whose `ETag` writes need.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sections.",
            content = @Content(schema = @Schema(implementation = SectionList.class)))
    public Response ofArticle(
            @PathParam("ref") String ref,
            @BeanParam PageQuery query,
            @BeanParam StatusQuery desk,
            @BeanParam FormQuery form) {
        Body body = form.body();
        Fields wanted = form.fields(SectionView.class);
        Map<String, String> asked = new LinkedHashMap<>(desk.asked());
        asked.putAll(form.asked());
        asked.put("total", query.total() ? "true" : null);
        String neighbours = QueryString.of(asked);
        return desk.speaksOfTheDesk()
                ? ofWorkingCopy(ref, query, desk, body, wanted, neighbours)
                : inPrint(ref, query, body, wanted, neighbours);
    }

    private Response ofWorkingCopy(
            String ref, PageQuery query, StatusQuery desk, Body body, Fields wanted, String neighbours) {
        WorkingCopy article = articles.read(Ref.of(ref), desk, body, callers.require(Role.REPORTER));
        UUID id = article.view().id();
        SectionList list = SectionList.of(article.view().sections(), query.of("sections at the desk of " + id));
        return answers.desk(answers.onlyInRows(wanted, list), article.state())
                .header(HttpHeaders.LINK, list.page().links("/v1/articles/" + id + "/sections", neighbours))
                .toRead();
    }

    private Response inPrint(String ref, PageQuery query, Body body, Fields wanted, String neighbours) {
        return newsstand.read(session -> {
            ArticleReference article = ArticleReference.required(session, Ref.of(ref));
            PageRequest page = query.of("sections of " + article.id());
            SectionList list = SectionList.of(session, article.id(), page, body);
            String self = "/v1/articles/" + article.slug() + "/sections";
            return answers.published(
                            answers.onlyInRows(wanted, list),
                            Set.of("article-" + article.id()),
                            Lasting.of(session, Stream.ofNullable(article.expiresAt())))
                    .header(HttpHeaders.LINK, list.page().links(self, neighbours))
                    .toRead();
        });
    }
}
