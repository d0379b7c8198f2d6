package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.copy.CopyWriter;
import dev.broadsheet.house.CommaList;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.Negotiation;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.typesetting.Body;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading articles over HTTP. */
@Path(ArticleResource.PATH)
@PermitAll
@Tag(name = "Articles")
public class ArticleResource {

    static final String PATH = "/v1/articles";

    @Inject
    Shelves shelves;

    @Inject
    Articles articles;

    @Inject
    Newsstand newsstand;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "What readers see, newest first. With `status` the working copies of the desk, last saved"
                    + " first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Response list(@BeanParam ArticleQuery query) {
        return shelves.list(query);
    }

    @GET
    @Path("/{ref}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description = "The whole story, ready to be shown. With `status` the working copy of the desk, whose `ETag`"
                    + " writes need; with `revision` one of its saves. A slug that it had before leads on to the one it"
                    + " has.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArticleView.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class, description = "In the form that imports read."))
            })
    public Response read(
            @PathParam("ref") String ref,
            @BeanParam StatusQuery desk,
            @BeanParam BodyQuery body,
            @QueryParam("fields")
                    @Parameter(
                            description =
                                    "Which members to show, with dots for what is within them; all when left out.",
                            example = "headline,sections.heading")
                    String fields,
            @QueryParam("include")
                    @Parameter(
                            description = "`related`: beside the articles that its editors chose, those that are alike,"
                                    + " up to 6.",
                            schema = @Schema(enumeration = "related"))
                    String include,
            @QueryParam("revision")
                    @Parameter(
                            description = "Shows this save of the story, from 1. Needs a reporter's token or better.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String revision) {
        Fields wanted = Fields.of(fields, ArticleView.class);
        boolean alike = !CommaList.words("include", include, List.of("related")).isEmpty();
        if (revision != null) {
            return revision(ref, desk, revision, body.body(), wanted);
        }
        return desk.speaksOfTheDesk()
                ? workingCopy(ref, desk, body.body(), wanted)
                : inPrint(ref, alike, body.body(), wanted);
    }

    private Response inPrint(String ref, boolean alike, Body body, Fields wanted) {
        return newsstand.read(session -> {
            InPrint article = InPrint.withRef(session, Ref.of(ref), alike, body);
            Object form = wantsText() ? text(article.copy()) : answers.only(wanted, article.view());
            return answers.published(form, article.groups(), article.lasting()).toRead();
        });
    }

    private Response workingCopy(String ref, StatusQuery desk, Body body, Fields wanted) {
        WorkingCopy article = articles.read(Ref.of(ref), desk, body, callers.require(Role.REPORTER));
        Object form = wantsText() ? text(article.copy()) : answers.only(wanted, article.view());
        return answers.desk(form, article.state()).toRead();
    }

    private Response revision(String ref, StatusQuery desk, String revision, Body body, Fields wanted) {
        Caller caller = callers.require(Role.REPORTER);
        if (desk.speaksOfTheDesk()) {
            throw Problem.of(
                            ProblemType.INVALID_PARAMETER,
                            "An article is read by its status or its revision, not both.")
                    .with(Violation.of("revision", "must not stand beside status"));
        }
        WorkingCopy article = articles.read(Ref.of(ref), RevisionQuery.number("revision", revision), body, caller);
        return answers.desk(wantsText() ? text(article.copy()) : answers.only(wanted, article.view()))
                .toRead();
    }

    /** Types come best first; whoever takes both alike gets JSON. */
    private boolean wantsText() {
        for (MediaType accepted : Negotiation.accepted(headers.getHeaderString(HttpHeaders.ACCEPT))) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Copy copy) {
        return CopyWriter.write(copy);
    }
}
