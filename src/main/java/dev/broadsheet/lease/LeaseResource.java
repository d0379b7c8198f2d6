package dev.broadsheet.lease;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lease of an article over HTTP. It is no part of the article, whose {@code ETag} stays as it is. */
@Path("/v1/articles/{ref}/lease")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Leases")
public class LeaseResource {

    private static final String HELD = "Somebody else is editing: `lease-held`, with `holder` and `expiresAt`.";

    @Inject
    Leases leases;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @PUT
    @Operation(
            operationId = "takeLease",
            summary = "Say that you are editing",
            description =
                    "Takes the lease, or extends one's own. Needs no If-Match, for it changes no article, and blocks"
                            + " no write. Taking over goes on record.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeaseDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "You hold it.",
            content = @Content(schema = @Schema(implementation = LeaseView.class)))
    @APIResponse(responseCode = "409", description = HELD)
    public Response take(@PathParam("ref") String ref, byte[] body) {
        LeaseDraft draft = json.as(LeaseDraft.class, json.optional(body, headers));
        return answers.desk(leases.take(Ref.of(ref), draft, callers.require(Role.REPORTER)))
                .toWrite();
    }

    @GET
    @Operation(
            operationId = "getLease",
            summary = "See who is editing",
            description = "404 when nobody is, or the last lease is over.")
    @APIResponse(
            responseCode = "200",
            description = "Somebody is editing.",
            content = @Content(schema = @Schema(implementation = LeaseView.class)))
    public Response read(@PathParam("ref") String ref) {
        return answers.desk(leases.read(Ref.of(ref), callers.require(Role.REPORTER)))
                .toRead();
    }

    @DELETE
    @Operation(
            operationId = "giveBackLease",
            summary = "Say that you have stopped editing",
            description = "The same answer where there is nothing to give back.")
    @APIResponse(responseCode = "204", description = "You hold none.")
    @APIResponse(responseCode = "409", description = HELD)
    public Response giveBack(@PathParam("ref") String ref) {
        leases.giveBack(Ref.of(ref), callers.require(Role.REPORTER));
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
