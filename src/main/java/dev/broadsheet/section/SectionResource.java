package dev.broadsheet.section;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.Lasting;
import dev.broadsheet.article.StatusQuery;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.typesetting.Body;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.StatelessSession;

/** Sections over HTTP. */
@Path(SectionResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
public class SectionResource {

    static final String PATH = "/v1/sections";

    @Inject
    Newsstand newsstand;

    @Inject
    Sections sections;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "listSections",
            summary = "List the sections of all articles",
            description =
                    "Of what is in print: every Quick Look of the day, with `kind=quick_look&from=2026-11-23`. The"
                            + " newest story first, its sections in reading order, each with the article it stands in.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sections.",
            content = @Content(schema = @Schema(implementation = SectionsInPrint.class)))
    public Response all(@BeanParam SectionQuery query) {
        Body body = query.form.body();
        Fields wanted = query.form.fields(SectionInArticle.class);
        return newsstand.read(session -> {
            SectionsInPrint list = SectionsInPrint.of(session, new SectionPage(session, query).read(), body);
            return answers.published(answers.onlyInRows(wanted, list), list.groups(), list.lasting())
                    .header(HttpHeaders.LINK, list.page().links(PATH, query.neighbours()))
                    .toRead();
        });
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSection",
            summary = "Read a section",
            description = "A section of a published story, and which story that is. With `status` as the desk's working"
                    + " copy has it, with the `ETag` that writes need.")
    @APIResponse(
            responseCode = "200",
            description = "The section.",
            content = @Content(schema = @Schema(implementation = SectionInArticle.class)))
    public Response read(@PathParam("id") String id, @BeanParam StatusQuery desk, @BeanParam FormQuery form) {
        Body body = form.body();
        Fields wanted = form.fields(SectionInArticle.class);
        return desk.speaksOfTheDesk() ? onDesk(id, desk, body, wanted) : inPrint(id, body, wanted);
    }

    private Response onDesk(String id, StatusQuery desk, Body body, Fields wanted) {
        Sections.OnDesk found = sections.read(Ref.of(id), desk, body, callers.require(Role.REPORTER));
        return answers.desk(
                        answers.only(wanted, found.section()), found.article().state())
                .toRead();
    }

    private Response inPrint(String id, Body body, Fields wanted) {
        return newsstand.read(session -> {
            SectionInArticle found = find(session, Ref.of(id), body).orElseThrow(() -> Problem.notFound("section", id));
            ArticleReference article = found.article();
            return answers.published(
                            answers.only(wanted, found),
                            article.groups(),
                            Lasting.of(session, Stream.ofNullable(article.expiresAt())))
                    .toRead();
        });
    }

    private static Optional<SectionInArticle> find(StatelessSession session, Ref ref, Body body) {
        return Optional.ofNullable(ref.id())
                .map(id -> session.get(Section.class, id))
                .flatMap(row -> ArticleReference.inPrint(session, new Ref(row.articleId, null))
                        .map(article -> new SectionInArticle(row.view(body), article)));
    }
}
