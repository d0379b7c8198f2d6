package dev.broadsheet.filing;

import dev.broadsheet.account.Roles;
import dev.broadsheet.catalog.Choice;
import dev.broadsheet.catalog.Counter;
import dev.broadsheet.catalog.EntryQuery;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** Editions over HTTP. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionResource {

    private static final String CHANGED = "The edition as it is now.";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String FIELDS = "Which members to show, with dots for what is within them; all when left out.";
    private static final EditionForm FORM = new EditionForm();

    @Inject
    Counter counter;

    @Context
    HttpHeaders headers;

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "List editions",
            description =
                    "Those of published stories, and those that were listed on purpose, by `position` and name. With a reporter's token or better all that the desk knows.")
    @APIResponse(
            responseCode = "200",
            description = "A page of editions.",
            content = @Content(schema = @Schema(implementation = EditionList.class)))
    public Response list(@BeanParam EntryQuery query) {
        return counter.list(FORM, query, new Choice());
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "Read an edition",
            description = "By its id or slug. A slug that it had before leads on to the one it has.")
    @APIResponse(
            responseCode = "200",
            description = "The edition. With a token of the desk its `ETag` is what writes need.",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
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
            operationId = "createEdition",
            summary = "Create an edition",
            description =
                    "Readers see it at once, unless `listed` is false: then they do when a story that refers to it"
                            + " is published.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EditionDraft.class),
                            example = "{\"name\":\"Morning Edition\",\"slug\":\"morning\",\"position\":1}"))
    @APIResponse(
            responseCode = "201",
            description = "The new edition.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its address.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken, or there is an edition of that name.")
    public Response create(byte[] body) {
        return counter.file(FORM, body);
    }

    @PUT
    @Path("/{ref}")
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceEdition",
            summary = "Replace an edition",
            description =
                    "What the body leaves out is gone afterwards, but for `slug` and `listed`. The edition as it was"
                            + " read may be sent back. Every story shows the new name at once, and the old slug leads on.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EditionDraft.class),
                            example = "{\"name\":\"Morning Edition\",\"slug\":\"morning\",\"position\":1}"))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
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
            operationId = "patchEdition",
            summary = "Change an edition",
            description =
                    "A JSON Merge Patch (RFC 7396), or a JSON Patch (RFC 6902) on the edition as the desk reads it.")
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
                        example = "{\"position\":2}"),
                @Content(
                        mediaType = JSON_PATCH,
                        schema = @Schema(ref = "#/components/schemas/JsonPatch"),
                        example = "[{\"op\":\"replace\",\"path\":\"/listed\",\"value\":false}]")
            })
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    public Response patch(@PathParam("ref") String ref, byte[] body) {
        return counter.patch(FORM, ref, headers, body);
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Roles.EDITOR)
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "deleteEdition",
            summary = "Delete an edition",
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
