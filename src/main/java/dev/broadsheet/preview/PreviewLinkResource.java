package dev.broadsheet.preview;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The preview links of an article over HTTP, for those who make them. */
@Path("/v1/articles/{ref}/preview-links")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Previews")
public class PreviewLinkResource {

    @Inject
    PreviewLinks previews;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    /** The answer is a secret and yet may be kept for repetition: the same database has the key that makes it. */
    @POST
    @Replayable
    @Operation(
            operationId = "sharePreview",
            summary = "Make a preview link",
            description =
                    "Whoever has its address sees the article as readers will, without an account. Needs no If-Match,"
                            + " for it changes no article.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PreviewLinkDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new link. Only this answer holds its `url`.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it is revoked, which is not the address to share.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PreviewLinkView.class)))
    @APIResponse(responseCode = "409", description = "The article was killed.")
    public Response share(@PathParam("ref") String ref, byte[] body) {
        PreviewLinkDraft draft = json.as(PreviewLinkDraft.class, json.optional(body, headers));
        PreviewLinkView link = previews.share(Ref.of(ref), draft, callers.require(Role.REPORTER));
        return answers.desk(
                        Response.Status.CREATED.getStatusCode(), link, link.id().toString())
                .header(HttpHeaders.LOCATION, link.links().get("self"))
                .toWrite();
    }

    @GET
    @Operation(
            operationId = "listPreviewLinks",
            summary = "List the preview links of an article",
            description = "Those that still open, the newest first, without their addresses.")
    @APIResponse(
            responseCode = "200",
            description = "A page of preview links.",
            content = @Content(schema = @Schema(implementation = PreviewLinkList.class)))
    public Response list(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        PreviewLinkList list = previews.list(Ref.of(ref), query, callers.require(Role.REPORTER));
        return answers.desk(list)
                .header(HttpHeaders.LINK, list.page().links("/v1/articles/" + ref + "/preview-links", ""))
                .toRead();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPreviewLink",
            summary = "Read a preview link",
            description = "What it shows and until when, without its address.")
    @APIResponse(
            responseCode = "200",
            description = "The link, which still opens.",
            content = @Content(schema = @Schema(implementation = PreviewLinkView.class)))
    public Response read(@PathParam("ref") String ref, @PathParam("id") String id) {
        return answers.desk(previews.read(Ref.of(ref), Ref.of(id), callers.require(Role.REPORTER)))
                .toRead();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokePreviewLink",
            summary = "Revoke a preview link",
            description = "It opens nothing any more when this answers.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response revoke(@PathParam("ref") String ref, @PathParam("id") String id) {
        previews.revoke(Ref.of(ref), Ref.of(id), callers.require(Role.REPORTER));
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
