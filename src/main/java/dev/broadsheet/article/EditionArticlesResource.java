package dev.broadsheet.article;

import dev.broadsheet.catalog.Kind;
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

/** The articles of an edition over HTTP: the list of articles with that filter set. */
@Path("/v1/editions/{ref}/articles")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class EditionArticlesResource {

    @Inject
    Shelves shelves;

    @GET
    @Operation(
            operationId = "listEditionArticles",
            summary = "List the articles of an edition",
            description = "As `GET /v1/articles` has them, with the same parameters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response list(@PathParam("ref") String ref, @BeanParam ArticleQuery query) {
        return shelves.list(Kind.EDITION, ref, query);
    }
}
