package dev.broadsheet.archive;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.RequestId;
import dev.broadsheet.problem.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The whole newsroom over HTTP. */
@Path("/v1/export")
@RolesAllowed(Roles.ADMIN)
@SecurityRequirement(name = "token")
@Tag(name = "Bulk")
public class ArchiveResource {

    private static final Logger LOG = Logger.getLogger(ArchiveResource.class);
    private static final String NDJSON = "application/x-ndjson";

    /** Each holds a connection for as long as its client takes. */
    private static final Semaphore CLIENTS = new Semaphore(2);

    @Inject
    Callers callers;

    @Inject
    Archive archive;

    @GET
    @Produces(NDJSON)
    @Operation(
            operationId = "export",
            summary = "Export the newsroom",
            description = "Everything as it was at one moment, one JSON object on each line, told apart by `type`: the"
                    + " catalog, the articles and their slugs, revisions, what readers see and have seen, and all"
                    + " `/v1/changes`. The last line is of type `end`; without it the answer was cut short. Sent to"
                    + " `POST /v1/articles/bulk` of an instance that has nothing, it makes that answer readers with the"
                    + " same bytes. Accounts, tokens, history, leases, preview links and keys of bulk writes are not in"
                    + " it: the account that puts it back stands for whoever wrote. It holds what is confidential.")
    @APIResponse(
            responseCode = "200",
            description = "The newsroom.",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"type\":\"broadsheet\",\"format\":1,\"at\":\"2026-11-23T05:00:00Z\"}\n"))
    public Response export(
            @QueryParam("revisions")
                    @Parameter(
                            description =
                                    "`known`: working copies, and all that readers have seen. `all`: those between as"
                                            + " well.",
                            schema =
                                    @Schema(
                                            enumeration = {"known", "all"},
                                            defaultValue = "known"))
                    String revisions,
            RoutingContext request) {
        callers.require(Role.ADMIN);
        Revisions wanted = wanted(revisions);
        if (!CLIENTS.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Others are exporting. Ask again when they are done.")
                    .withHeader("Retry-After", "30");
        }
        request.addEndHandler(over -> CLIENTS.release());
        StreamingOutput answer = out -> write(wanted, out, request);
        return Response.ok(answer, NDJSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Revisions wanted(String revisions) {
        return switch (revisions == null ? "known" : revisions) {
            case "known" -> Revisions.KNOWN;
            case "all" -> Revisions.ALL;
            default ->
                throw Problem.of(ProblemType.INVALID_PARAMETER, "There are no revisions “" + revisions + "”.")
                        .with(Violation.of("revisions", "must be known or all"));
        };
    }

    /** An answer that has begun cannot become a problem; its connection ends without its last line. */
    private void write(Revisions revisions, OutputStream out, RoutingContext request) {
        try {
            archive.write(revisions, out);
        } catch (IOException e) {
            LOG.debugf(e, "Request %s was cut short", RequestId.of(request));
        } catch (SQLException e) {
            LOG.errorf(e, "Request %s was cut short", RequestId.of(request));
            request.request().connection().close();
        }
    }
}
