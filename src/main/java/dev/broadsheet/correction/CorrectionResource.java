package dev.broadsheet.correction;

import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.Lasting;
import dev.broadsheet.caching.Answer;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.paging.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All corrections over HTTP. */
@Path("/v1/corrections")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "listCorrections",
            summary = "List all corrections",
            description = "Of everything in print, newest first, each with its article.")
    @APIResponse(
            responseCode = "200",
            description = "A page of corrections.",
            content = @Content(schema = @Schema(implementation = CorrectionList.class)))
    public Response all(@BeanParam CorrectionQuery query) {
        PageRequest page = query.page();
        return newsstand.read(session -> {
            CorrectionList list = CorrectionList.of(session, CorrectionRow.newest(session, page, query.kinds(), null));
            Answer answer = answers.published(
                    list, list.groups(), Lasting.of(session, list.articles().map(ArticleReference::expiresAt)));
            return answer.header(HttpHeaders.LINK, list.page().links("/v1/corrections", query.filter()))
                    .toRead();
        });
    }
}
