package dev.broadsheet.history;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of an article over HTTP. */
@Path("/v1/articles/{ref}/history")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "History")
public class HistoryResource {

    @Inject
    History history;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "listHistory",
            summary = "Tell what was done to an article",
            description = "Who did what and when, newest first; for editors. A draft that was deleted keeps its history"
                    + " under its id.")
    @APIResponse(
            responseCode = "200",
            description = "A page of history.",
            content = @Content(schema = @Schema(implementation = HistoryList.class)))
    public Response list(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        HistoryList list = history.list(Ref.of(ref), query, callers.require(Role.EDITOR));
        return answers.desk(list)
                .header(HttpHeaders.LINK, list.page().links("/v1/articles/" + list.article() + "/history", ""))
                .toRead();
    }
}
