package dev.broadsheet.correction;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.Lasting;
import dev.broadsheet.article.Publication;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.replay.Replayable;
import dev.broadsheet.story.Correction;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Stream;
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

/** The corrections of one article over HTTP. */
@Path("/v1/articles/{ref}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class ArticleCorrectionResource {

    @Inject
    Publication publication;

    @Inject
    Newsstand newsstand;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @GET
    @PermitAll
    @Operation(
            operationId = "listArticleCorrections",
            summary = "List the corrections of an article",
            description = "Newest first. The article itself shows them as well, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of corrections.",
            content = @Content(schema = @Schema(implementation = CorrectionList.class)))
    public Response ofArticle(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        return newsstand.read(session -> {
            ArticleReference article = ArticleReference.required(session, Ref.of(ref));
            PageRequest page = query.of("corrections of " + article.id());
            CorrectionList list = CorrectionList.of(
                    session, CorrectionRow.newest(session, page, Set.of(Correction.Kind.values()), article.id()));
            String self = "/v1/articles/" + article.slug() + "/corrections";
            return answers.published(
                            list, article.groups(), Lasting.of(session, Stream.ofNullable(article.expiresAt())))
                    .header(HttpHeaders.LINK, list.page().links(self, ""))
                    .toRead();
        });
    }

    @POST
    @Replayable
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "correctArticle",
            summary = "Correct an article",
            description = "Readers of a published article see the correction when this answers, and nothing else of the"
                    + " working copy. It becomes part of this revision of the story and all later ones, and is never"
                    + " changed or taken back. What was never in print cannot be corrected.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CorrectionDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "The correction.",
            headers = {
                @Header(
                        name = "Location",
                        description = "The corrections of the article.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = Correction.class)))
    public Response correct(@PathParam("ref") String ref, byte[] body) {
        CorrectionDraft draft = json.as(CorrectionDraft.class, json.object(body));
        WorkingCopy article = publication.correct(
                Ref.of(ref), IfMatch.of(headers), draft::toCorrection, callers.require(Role.EDITOR));
        Correction last =
                article.view().corrections().get(article.view().corrections().size() - 1);
        return answers.desk(Response.Status.CREATED.getStatusCode(), last, article.state())
                .header(HttpHeaders.LOCATION, "/v1/articles/" + article.view().id() + "/corrections")
                .toWrite();
    }
}
