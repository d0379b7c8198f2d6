package dev.broadsheet.change;

import dev.broadsheet.caching.Answers;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The changes over HTTP. */
@Path("/v1/changes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
public class ChangeResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "List what changed for readers",
            description = "Oldest first, for whoever keeps a copy: read to the end, keep the `sequence` of the last"
                    + " change, and come back with it as `after`. Nothing is missed and nothing comes twice, however"
                    + " many publish at once.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes; an empty one when there are no more.",
            content = @Content(schema = @Schema(implementation = ChangeList.class)))
    public Response list(@BeanParam ChangeQuery query) {
        int limit = query.limit();
        long after = query.after();
        ChangeList list = newsstand.read(session -> ChangeList.of(Change.after(session, after, limit + 1), limit));
        return answers.published(list, Set.of("changes"))
                .header(HttpHeaders.LINK, list.page().links("/v1/changes", ""))
                .toRead();
    }
}
