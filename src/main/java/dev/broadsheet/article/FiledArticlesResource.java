package dev.broadsheet.article;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.Ref;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The articles of one entry of the catalog over HTTP: the list of articles with that filter set. */
@Path("/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class FiledArticlesResource {

    private static final String PAGE = "A page of articles.";

    @Inject
    Shelves shelves;

    @GET
    @Path("/bylines/{ref}/articles")
    @Operation(
            operationId = "listBylineArticles",
            summary = "List the articles of a byline",
            description = "Those it signs, as `GET /v1/articles` has them, with the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response ofByline(@PathParam("ref") String ref, @BeanParam ArticleQuery query) {
        return of(Kind.BYLINE, ref, query);
    }

    @GET
    @Path("/tags/{ref}/articles")
    @Operation(
            operationId = "listTagArticles",
            summary = "List the articles about a tag",
            description = "As `GET /v1/articles` has them, with the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response ofTag(@PathParam("ref") String ref, @BeanParam ArticleQuery query) {
        return of(Kind.TAG, ref, query);
    }

    @GET
    @Path("/site-sections/{ref}/articles")
    @Operation(
            operationId = "listSiteSectionArticles",
            summary = "List the articles of a site section",
            description = "And of those within it, as `GET /v1/articles` has them, with the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response ofSiteSection(@PathParam("ref") String ref, @BeanParam ArticleQuery query) {
        return of(Kind.SITE_SECTION, ref, query);
    }

    @GET
    @Path("/editions/{ref}/articles")
    @Operation(
            operationId = "listEditionArticles",
            summary = "List the articles of an edition",
            description = "As `GET /v1/articles` has them, with the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = PAGE,
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response ofEdition(@PathParam("ref") String ref, @BeanParam ArticleQuery query) {
        return of(Kind.EDITION, ref, query);
    }

    private Response of(Kind kind, String ref, ArticleQuery query) {
        return shelves.list(kind.path() + "/" + ref + "/articles", query, new Wanted(kind, Ref.of(ref)));
    }
}
