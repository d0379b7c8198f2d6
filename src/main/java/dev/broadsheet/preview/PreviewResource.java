package dev.broadsheet.preview;

import dev.broadsheet.article.ArticleView;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What preview links show, for whoever has their address. */
@Path("/v1/previews/{token}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
public class PreviewResource {

    @Inject
    PreviewKey key;

    @Inject
    PreviewLinks previews;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "openPreview",
            summary = "See an article before it is out",
            description =
                    "As readers would see it if it came out now. The address comes from a preview link; one that is"
                            + " wrong, over or revoked answers the same 404 as one that never was.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            headers = {
                @Header(
                        name = "X-Robots-Tag",
                        description = "`noindex`, on errors too.",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Referrer-Policy",
                        description = "`no-referrer`, on errors too.",
                        schema = @Schema(implementation = String.class))
            },
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response open(@PathParam("token") String token) {
        ArticleView article = key.read(token)
                .flatMap(previews::open)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "There is no preview here, or no longer."));
        return answers.desk(article).toRead();
    }
}
