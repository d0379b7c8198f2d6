package dev.broadsheet.importing;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.copy.CopyReader;
import dev.broadsheet.copy.Diagnostic;
import dev.broadsheet.copy.DiagnosticCode;
import dev.broadsheet.copy.UnreadableCopy;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.replay.Replayable;
import dev.broadsheet.story.Limits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing text over HTTP. */
@Path("/v1/imports")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Imports")
public class ImportResource {

    @Inject
    Imports imports;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @Inject
    ImportSettings settings;

    @POST
    @Replayable
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "importStory",
            summary = "Import a plain-text story",
            description = "Makes a draft of a reporter's text file: headline, dateline, byline, edition, standfirst,"
                    + " sections. Every text imports; what is doubtful comes back as a diagnostic.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class),
                            example =
                                    "Harbour Bridge Closes/ PORT MERROW/ Ines Calder/ Evening Edition/ Ferries will carry"
                                            + " passengers until spring.\n\nA Crack Below the Waterline: Quick Look\n- The city"
                                            + " closed the bridge on Wednesday.\n"))
    @APIResponse(
            responseCode = "201",
            description = "The new working copy.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its address.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would have been stored, with `dryRun=true`. The ids in it lead nowhere.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response file(
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Whether to store nothing and only say what would come out.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @QueryParam("publish")
                    @Parameter(
                            description = "Whether to publish at once, for which an editor's token is needed.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String publish,
            @Context HttpHeaders headers,
            byte[] text) {
        boolean rehearsal = PageQuery.flag("dryRun", dryRun);
        boolean inPrint = PageQuery.flag("publish", publish);
        Caller caller = callers.require(inPrint ? Role.EDITOR : Role.REPORTER);
        Copy copy = read(text == null ? new byte[0] : text, headers.getMediaType());
        WorkingCopy filed = imports.file(copy, inPrint, rehearsal, caller);
        ImportView view = new ImportView(filed.view(), copy.diagnostics());
        return rehearsal
                ? answers.desk(view).toWrite()
                : answers.desk(Response.Status.CREATED.getStatusCode(), view, filed.state())
                        .header(HttpHeaders.LOCATION, filed.view().links().get("self"))
                        .toWrite();
    }

    private Copy read(byte[] text, MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Text is read as UTF-8 only, not as " + charset + ".");
        }
        if (text.length > settings.maxSize().asLongValue()) {
            throw Problem.of(
                    ProblemType.CONTENT_TOO_LARGE,
                    "The text has " + text.length + " bytes; at most "
                            + settings.maxSize().asLongValue() + " are read.");
        }
        try {
            Copy copy = CopyReader.read(text);
            long blocks = copy.story().blocks().count();
            if (blocks > Limits.BLOCKS) {
                throw Problem.of(
                        ProblemType.CONTENT_TOO_LARGE,
                        "The text has " + blocks + " paragraphs and points; at most " + Limits.BLOCKS
                                + " make a story.");
            }
            return copy;
        } catch (UnreadableCopy e) {
            throw refusal(e.diagnostic());
        }
    }

    private static Problem refusal(Diagnostic why) {
        String place = why.column() == null ? "Line " + why.line() : "Line " + why.line() + ", column " + why.column();
        ProblemType type = why.code().equals(DiagnosticCode.EMPTY.code())
                ? ProblemType.INVALID_CONTENT
                : ProblemType.MALFORMED_REQUEST;
        return Problem.of(type, place + ": " + why.message()).with(Violation.at("", why.code()));
    }
}
