package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of an article's life over HTTP. Each answer shows the working copy and carries its new {@code ETag}. */
@Path("/v1/articles")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Articles")
@APIResponse(
        responseCode = "200",
        description = "The working copy as it is now.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content = @Content(schema = @Schema(implementation = ArticleView.class)))
public class StepResource {

    @Inject
    Publication publication;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @POST
    @Replayable
    @Path("/{ref}/submit")
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "submitArticle",
            summary = "Hand in a draft",
            description = "It waits for an editor, who publishes, schedules or returns it.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response submit(@PathParam("ref") String ref, byte[] body) {
        return noted(ref, body, Role.REPORTER, publication::submit);
    }

    @POST
    @Replayable
    @Path("/{ref}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnArticle",
            summary = "Hand an article back",
            description = "With a note that says what is to be done. What was scheduled no longer comes out.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReturnDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response giveBack(@PathParam("ref") String ref, byte[] body) {
        ReturnDraft draft = json.as(ReturnDraft.class, json.object(body));
        return changed(
                publication.giveBack(Ref.of(ref), IfMatch.of(headers), draft.note(), callers.require(Role.EDITOR)));
    }

    @POST
    @Replayable
    @Path("/{ref}/schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "scheduleArticle",
            summary = "Let the working copy come out by itself",
            description =
                    "At a moment, or at the end of its embargo if that is later. What comes out is the working copy as it then stands, which only editors can still change.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ScheduleDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response schedule(@PathParam("ref") String ref, byte[] body) {
        ScheduleDraft draft = json.as(ScheduleDraft.class, json.object(body));
        return changed(publication.schedule(
                Ref.of(ref), IfMatch.of(headers), draft.at(), draft.note(), callers.require(Role.EDITOR)));
    }

    @POST
    @Replayable
    @Path("/{ref}/publish")
    @Operation(
            operationId = "publishArticle",
            summary = "Publish the working copy",
            description =
                    "Readers see it when this answers. Under an embargo it is scheduled for the end of that instead. Publishing what is published as it stands changes nothing.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response publish(@PathParam("ref") String ref, byte[] body) {
        return noted(ref, body, Role.EDITOR, publication::publish);
    }

    @POST
    @Replayable
    @Path("/{ref}/unpublish")
    @Operation(
            operationId = "unpublishArticle",
            summary = "Take an article from readers",
            description = "It is gone from every list when this answers, and can be published again.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response unpublish(@PathParam("ref") String ref, byte[] body) {
        return noted(ref, body, Role.EDITOR, publication::unpublish);
    }

    @POST
    @Replayable
    @Path("/{ref}/kill")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "killArticle",
            summary = "Take an article from readers for good",
            description =
                    "It is gone from every list when this answers. Whoever asks for it and could have known it gets 410 with the reason.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KillDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response kill(@PathParam("ref") String ref, byte[] body) {
        KillDraft draft = json.as(KillDraft.class, json.object(body));
        return changed(
                publication.kill(Ref.of(ref), IfMatch.of(headers), draft.reason(), callers.require(Role.EDITOR)));
    }

    @POST
    @Replayable
    @Path("/{ref}/restore")
    @Operation(
            operationId = "restoreArticle",
            summary = "Bring a killed article back to the desk",
            description = "Readers see it when it is published again.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteDraft.class)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    public Response restore(@PathParam("ref") String ref, byte[] body) {
        return noted(ref, body, Role.EDITOR, publication::restore);
    }

    /** A step about which something may be said. */
    private interface Noted {
        WorkingCopy take(Ref ref, IfMatch condition, String note, Caller caller);
    }

    private Response noted(String ref, byte[] body, Role role, Noted step) {
        NoteDraft draft = json.as(NoteDraft.class, json.optional(body, headers));
        return changed(step.take(Ref.of(ref), IfMatch.of(headers), draft.note(), callers.require(role)));
    }

    private Response changed(WorkingCopy article) {
        return answers.desk(article.view(), article.state()).toWrite();
    }
}
