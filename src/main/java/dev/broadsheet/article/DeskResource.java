package dev.broadsheet.article;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing articles over HTTP. Each answer shows the working copy and carries its new {@code ETag}. */
@Path("/v1/articles")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Articles")
public class DeskResource {

    private static final String CHANGED = "The working copy as it is now.";

    @Inject
    Articles articles;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createArticle",
            summary = "Create a draft",
            description = "Readers see nothing of it before it is published.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new working copy.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its address.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response create(byte[] body) {
        WorkingCopy created = articles.file(json.object(body), callers.require(Role.REPORTER));
        return answers.desk(Response.Status.CREATED.getStatusCode(), created.view(), created.state())
                .header(HttpHeaders.LOCATION, created.view().links().get("self"))
                .toWrite();
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceArticle",
            summary = "Replace the working copy",
            description = "What the body leaves out is gone afterwards, but for the slug. The article as it was read"
                    + " may be sent back: what only the server sets is accepted unchanged.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response replace(@PathParam("ref") String ref, byte[] body) {
        return changed(
                articles.replace(Ref.of(ref), json.object(body), IfMatch.of(headers), callers.require(Role.REPORTER)));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "patchArticle",
            summary = "Change the working copy",
            description = "A JSON Merge Patch (RFC 7396): members replace members, null removes one, an array is"
                    + " replaced whole.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(ref = "#/components/schemas/ArticlePatch"),
                            example = "{\"headline\":\"Port Merrow Reopens Its Old Harbour Bridge\",\"edition\":null}"))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response patch(@PathParam("ref") String ref, byte[] body) {
        return changed(
                articles.patch(Ref.of(ref), json.object(body), IfMatch.of(headers), callers.require(Role.REPORTER)));
    }

    @DELETE
    @Path("/{ref}")
    @Operation(
            operationId = "deleteArticle",
            summary = "Delete a draft",
            description = "With all its revisions. Only an article that was never published can be deleted.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response delete(@PathParam("ref") String ref) {
        articles.delete(Ref.of(ref), IfMatch.of(headers), callers.require(Role.REPORTER));
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Path("/{ref}/publish")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "publishArticle",
            summary = "Publish the working copy",
            description =
                    "Readers see it when this answers. Publishing what is published as it stands changes nothing.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response publish(@PathParam("ref") String ref) {
        return changed(articles.publish(Ref.of(ref), IfMatch.of(headers), callers.require(Role.EDITOR)));
    }

    @POST
    @Path("/{ref}/unpublish")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "unpublishArticle",
            summary = "Take an article from readers",
            description = "It is gone from every list when this answers, and can be published again.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response unpublish(@PathParam("ref") String ref) {
        return changed(articles.unpublish(Ref.of(ref), IfMatch.of(headers), callers.require(Role.EDITOR)));
    }

    private Response changed(WorkingCopy article) {
        return answers.desk(article.view(), article.state()).toWrite();
    }
}
