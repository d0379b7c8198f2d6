package dev.broadsheet.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.archive.Restoration;
import dev.broadsheet.house.Lines;
import dev.broadsheet.house.WideDoor;
import dev.broadsheet.problem.RequestId;
import dev.broadsheet.replay.RepeatedByLine;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Bulk writes over HTTP. */
@Path("/v1/articles")
@RolesAllowed(Roles.REPORTER)
@SecurityRequirement(name = "token")
@Tag(name = "Bulk")
public class WireResource {

    static final String PATH = "/v1/articles/bulk";

    private static final Logger LOG = Logger.getLogger(WireResource.class);
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON_LINES = "application/jsonl";

    @Inject
    Callers callers;

    @Inject
    Crew crew;

    @Inject
    Reading reading;

    @Inject
    Restoration restoration;

    @Inject
    ObjectMapper json;

    @POST
    @Path("/bulk")
    @RepeatedByLine
    @Consumes({NDJSON, JSON_LINES})
    @Produces(NDJSON)
    @Operation(
            operationId = "bulkWrite",
            summary = "File many stories",
            description =
                    "One JSON object on each line, and one result line for each, in the same order, sent while the"
                            + " work goes on. Each line has its own outcome: one that is refused stops no other. The last line of"
                            + " the answer says `done`; without it the answer was cut short, and the same file can be sent again:"
                            + " lines whose `key` was stored before answer 200 and do nothing. A line may have 10 MB."
                            + " What `GET /v1/export` wrote, sent by an administrator to an instance that has nothing, is restored"
                            + " whole or not at all.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(implementation = Envelope.class),
                        example = "{\"key\":\"cms-48213\",\"publish\":true,\"article\":{\"headline\":\"Port Merrow"
                                + " Reopens Its Old Harbour Bridge\"}}\n"),
                @Content(mediaType = JSON_LINES, schema = @Schema(implementation = Envelope.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "A result for each line, and a last line that says that all were looked at.",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(anyOf = {Outcome.class, Closing.class, Restored.class})))
    public Response deliver(InputStream body, RoutingContext request) throws IOException {
        Caller caller = callers.require(Role.REPORTER);
        Sender sender = new Sender(caller, PATH, RequestId.of(request));
        Lines lines = new Lines(body, WideDoor.LONGEST);
        Lines.Line first = lines.peek();
        boolean archived = first != null && first.bytes() != null && Restoration.isHeader(first.bytes());
        if (archived) {
            callers.require(Role.ADMIN);
            restoration.checkEmpty();
        }
        crew.begin();
        request.addEndHandler(over -> crew.end());
        StreamingOutput answer = out -> {
            if (archived) {
                restore(lines, sender, out);
            } else {
                deliver(lines, sender, out);
            }
        };
        return Response.ok(answer, NDJSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private void deliver(Lines lines, Sender sender, OutputStream answer) {
        try {
            new Delivery(lines, sender, reading, crew, json.writer(), answer).run();
        } catch (IOException e) {
            LOG.debugf(e, "Request %s was cut short", sender.requestId());
        }
    }

    private void restore(Lines lines, Sender sender, OutputStream answer) {
        try {
            Restored told;
            try {
                long count =
                        restoration.restore(lines, sender.caller(), at -> tell(answer, new Restored(false, at, null)));
                told = new Restored(true, count, null);
            } catch (RuntimeException e) {
                told = new Restored(false, 0, sender.view(sender.problem(e)));
            }
            tell(answer, told);
        } catch (IOException e) {
            LOG.debugf(e, "Request %s was cut short", sender.requestId());
        }
    }

    private void tell(OutputStream answer, Restored told) throws IOException {
        answer.write(json.writeValueAsBytes(told));
        answer.write('\n');
        answer.flush();
    }
}
