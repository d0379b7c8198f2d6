package dev.broadsheet.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that the {@code type} of a problem leads to. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

    @GET
    @Operation(hidden = true)
    public String index() {
        return page(
                "Problems",
                Arrays.stream(ProblemType.values())
                        .map(type -> "<li><a href=\"%s\">%s</a> (%d) %s</li>"
                                .formatted(type.page(), type.code(), type.status(), type.title()))
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
    }

    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public String explain(@PathParam("code") String code) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("problem", code));
        return page(
                type.title(),
                "<p>HTTP status %d, code <code>%s</code></p>\n<p>%s</p>\n<p><a href=\"/problems\">All problems</a></p>"
                        .formatted(type.status(), type.code(), type.nextMove()));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s - Broadsheet</title></head>
                <body>
                <h1>%1$s</h1>
                %2$s
                </body>
                </html>
                """.formatted(title, body);
    }
}
