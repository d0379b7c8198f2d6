package dev.broadsheet.article;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.replay.Replayable;
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
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON_PATCH = "application/json-patch+json";

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
    @Replayable
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
            description = "What the body leaves out is gone afterwards, but for `slug`, `embargo` and `expiresAt`, of"
                    + " which null lifts the last two. The article as it was read may be sent back: what only the"
                    + " server sets is accepted unchanged.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response replace(@PathParam("ref") String ref, byte[] body) {
        return revised(ref, new Edit.Replacement(json.object(body)));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes({MERGE_PATCH, JSON_PATCH})
    @Operation(
            operationId = "patchArticle",
            summary = "Change the working copy",
            description =
                    "A JSON Merge Patch (RFC 7396): members replace members, null removes one, an array is"
                            + " replaced whole. Or a JSON Patch (RFC 6902): operations on the article as `?status=any` shows it.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MERGE_PATCH,
                        schema = @Schema(ref = "#/components/schemas/ArticlePatch"),
                        example = "{\"headline\":\"Port Merrow Reopens Its Old Harbour Bridge\",\"edition\":null}"),
                @Content(
                        mediaType = JSON_PATCH,
                        schema = @Schema(ref = "#/components/schemas/JsonPatch"),
                        example = "[{\"op\":\"replace\",\"path\":\"/sections/0/heading\",\"value\":\"Ferries Again\"}]")
            })
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response patch(@PathParam("ref") String ref, byte[] body) {
        boolean operations = headers.getMediaType().getSubtype().equalsIgnoreCase("json-patch+json");
        return revised(ref, operations ? new Edit.Operations(json.array(body)) : new Edit.Merge(json.object(body)));
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

    private Response revised(String ref, Edit edit) {
        IfMatch condition = IfMatch.of(headers);
        WorkingCopy article = articles.revise(Ref.of(ref), condition, edit, callers.require(Role.REPORTER));
        return answers.desk(article.view(), article.state())
                .header("Preference-Applied", article.merged() ? "merge" : null)
                .toWrite();
    }
}
