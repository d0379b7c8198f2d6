package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The revisions of an article over HTTP. */
@Path("/v1/articles/{ref}/revisions")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Revisions")
public class RevisionResource {

    @Inject
    Revisions revisions;

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

    @GET
    @Operation(
            operationId = "listRevisions",
            summary = "List the revisions of an article",
            description = "Each save is one, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of revisions.",
            content = @Content(schema = @Schema(implementation = RevisionList.class)))
    public Response list(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        RevisionList list = revisions.list(Ref.of(ref), query, callers.require(Role.REPORTER));
        return answers.desk(list)
                .header(HttpHeaders.LINK, list.page().links("/v1/articles/" + ref + "/revisions", ""))
                .toRead();
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getRevision",
            summary = "Read a revision",
            description = "Who saved it, when, and all that the article said then.")
    @APIResponse(
            responseCode = "200",
            description = "The revision.",
            content = @Content(schema = @Schema(implementation = RevisionView.class)))
    public Response read(@PathParam("ref") String ref, @PathParam("number") String number) {
        return answers.desk(revisions.read(Ref.of(ref), inPath(number), callers.require(Role.REPORTER)))
                .toRead();
    }

    @GET
    @Path("/diff")
    @Operation(
            operationId = "compareRevisions",
            summary = "Compare two revisions",
            description = "Fields that changed; sections and blocks that were added, moved, removed or changed; and"
                    + " within a text the words that were deleted and inserted.")
    @APIResponse(
            responseCode = "200",
            description = "What differs.",
            content = @Content(schema = @Schema(implementation = DiffView.class)))
    public Response compare(
            @PathParam("ref") String ref,
            @QueryParam("from")
                    @Parameter(
                            description = "The older revision. Left out, it is the one before the newer.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "The newer revision. Left out, it is the working copy.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String to) {
        Caller caller = callers.require(Role.REPORTER);
        Integer older = from == null ? null : RevisionQuery.number("from", from);
        Integer newer = to == null ? null : RevisionQuery.number("to", to);
        return answers.desk(revisions.compare(Ref.of(ref), older, newer, caller))
                .toRead();
    }

    @POST
    @Replayable
    @Path("/{number}/restore")
    @Operation(
            operationId = "restoreRevision",
            summary = "Make a revision the working copy again",
            description =
                    "As a new revision, so nothing is lost. Slug, embargo, expiry and corrections stay as they are;"
                            + " readers see it when it is published.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "The working copy as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response restore(@PathParam("ref") String ref, @PathParam("number") String number, byte[] body) {
        NoteDraft draft = json.as(NoteDraft.class, json.optional(body, headers));
        WorkingCopy article = articles.revert(
                Ref.of(ref), inPath(number), IfMatch.of(headers), draft.note(), callers.require(Role.REPORTER));
        return answers.desk(article.view(), article.state()).toWrite();
    }

    /** What stands in a path and is no number leads nowhere. */
    private static int inPath(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw Problem.notFound("revision", number);
        }
        return Integer.parseInt(number);
    }
}
