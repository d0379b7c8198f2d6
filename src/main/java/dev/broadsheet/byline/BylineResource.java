package dev.broadsheet.byline;

import dev.broadsheet.account.Callers;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

@Path("/v1/bylines")
@Tag(name = "Bylines")
@Produces(MediaType.APPLICATION_JSON)
public class BylineResource {

    @Inject
    Newsstand newsstand;

    @Inject
    EntityManager desk;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @GET
    @Path("/{ref}")
    @PermitAll
    @Operation(
            operationId = "getByline",
            summary = "Read a byline",
            description = "Readers find the bylines of published stories; with a reporter's token or better those of"
                    + " unpublished stories are found as well.")
    @APIResponse(
            responseCode = "200",
            description = "The byline.",
            content = @Content(schema = @Schema(implementation = BylineView.class)))
    public Response read(@PathParam("ref") String ref) {
        if (callers.atTheDesk()) {
            return answers.desk(Byline.withRef(desk.unwrap(Session.class), Ref.of(ref))
                            .map(BylineView::of)
                            .orElseThrow(() -> Problem.notFound("byline", ref)))
                    .toRead();
        }
        Byline byline = newsstand
                .read(session -> Byline.withRef(session, Ref.of(ref)))
                .orElseThrow(() -> Problem.notFound("byline", ref));
        return answers.published(BylineView.of(byline), Set.of("byline-" + byline.id))
                .toRead();
    }
}
