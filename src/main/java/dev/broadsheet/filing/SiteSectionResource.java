package dev.broadsheet.filing;

import dev.broadsheet.account.Roles;
import dev.broadsheet.catalog.Counter;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Site sections over HTTP. */
@Path("/v1/site-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Site sections")
public class SiteSectionResource {

    private static final String CHANGED = "The site section as it is now.";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String FIELDS = "Which members to show, with dots for what is within them; all when left out.";
    private static final SiteSectionForm FORM = new SiteSectionForm();

    @Inject
    Counter counter;

    @Context
    HttpHeaders headers;

    @GET
    @PermitAll
    @Operation(
            operationId = "listSiteSections",
            summary = "Read the tree of site sections",
            description =
                    "All of them at once, each with its `children`, by `position` and name. With a reporter's token or"
                            + " better all that the desk knows.")
    @APIResponse(
            responseCode = "200",
            description = "The outermost site sections, with all within them.",
            content = @Content(schema = @Schema(implementation = SiteSectionList.class)))
    public Response list(@QueryParam("fields") @Parameter(description = FIELDS, example = "name") String fields) {
        return counter.whole(FORM, fields, SiteSectionList::read);
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    @Operation(
            operationId = "getSiteSection",
            summary = "Read a site section",
            description = "By its id or slug. A slug that it had before leads on to the one it has.")
    @APIResponse(
            responseCode = "200",
            description = "The site section. With a token of the desk its `ETag` is what writes need.",
            content = @Content(schema = @Schema(implementation = SiteSectionView.class)))
    @APIResponse(
            responseCode = "301",
            description = "It has another slug now; Location has it.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The address it has now.",
                            schema = @Schema(implementation = String.class)))
    public Response read(
            @PathParam("ref") String ref,
            @QueryParam("fields") @Parameter(description = FIELDS, example = "name") String fields) {
        return counter.read(FORM, ref, fields);
    }

    @POST
    @Replayable
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createSiteSection",
            summary = "Create a site section",
            description =
                    "Readers see it at once, unless `listed` is false: then they do when a story that refers to it"
                            + " is published.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SiteSectionDraft.class),
                            example = "{\"name\":\"Europe\",\"parent\":\"world\",\"position\":1}"))
    @APIResponse(
            responseCode = "201",
            description = "The new site section.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its address.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = SiteSectionView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken, or there is a site section of that name.")
    public Response create(byte[] body) {
        return counter.file(FORM, body);
    }

    @PUT
    @Path("/{ref}")
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceSiteSection",
            summary = "Replace a site section",
            description =
                    "What the body leaves out is gone afterwards, but for `slug` and `listed`. The site section as it was"
                            + " read may be sent back. Every story shows the new name at once, and the old slug leads on.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SiteSectionDraft.class),
                            example = "{\"name\":\"Europe\",\"parent\":\"world\",\"position\":1}"))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SiteSectionView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    public Response replace(@PathParam("ref") String ref, byte[] body) {
        return counter.replace(FORM, ref, headers, body);
    }

    @PATCH
    @Path("/{ref}")
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Consumes({MERGE_PATCH, JSON_PATCH})
    @Operation(
            operationId = "patchSiteSection",
            summary = "Change a site section",
            description =
                    "A JSON Merge Patch (RFC 7396), or a JSON Patch (RFC 6902) on the site section as the desk reads it.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MERGE_PATCH,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "Members of a draft; null removes one."),
                        example = "{\"parent\":\"politics\"}"),
                @Content(
                        mediaType = JSON_PATCH,
                        schema = @Schema(ref = "#/components/schemas/JsonPatch"),
                        example = "[{\"op\":\"replace\",\"path\":\"/listed\",\"value\":false}]")
            })
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SiteSectionView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    public Response patch(@PathParam("ref") String ref, byte[] body) {
        return counter.patch(FORM, ref, headers, body);
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "deleteSiteSection",
            summary = "Delete a site section",
            description = "Only while nothing refers to it, neither on the desk nor in print.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(
            responseCode = "409",
            description = "`in-use`: something refers to it. `errors` says what, up to 20, and `total` how many.")
    public Response delete(@PathParam("ref") String ref) {
        return counter.delete(FORM, ref, headers);
    }
}
