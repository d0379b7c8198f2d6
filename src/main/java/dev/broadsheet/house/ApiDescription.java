package dev.broadsheet.house;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says about the whole: the integrator's manual in short, and the parts that operations share. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Broadsheet",
                        version = "0.1.0",
                        description = ApiDescription.MANUAL,
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "This server."),
        tags = {
            @Tag(name = "Articles", description = "Stories: what readers see, and the desk's working copies."),
            @Tag(name = "Revisions", description = "What an article has said from one save to the next."),
            @Tag(name = "Corrections", description = "What the paper has put right."),
            @Tag(name = "Leases", description = "Who is editing an article. A lease blocks no write."),
            @Tag(name = "Previews", description = "Links that show an article before it is out."),
            @Tag(name = "History", description = "Who did what to an article."),
            @Tag(name = "Changes", description = "What changed for readers, for those who keep a copy."),
            @Tag(name = "Sections", description = "The headed parts of stories, which can be written one by one."),
            @Tag(name = "Bylines", description = "Who signs: public credit profiles, no logins."),
            @Tag(name = "Tags", description = "What stories are about."),
            @Tag(name = "Editions", description = "The recurring slots of the paper."),
            @Tag(name = "Site sections", description = "Where on the site stories are filed, as a tree."),
            @Tag(name = "Suggestions", description = "What readers may mean by what they have typed."),
            @Tag(name = "Bulk", description = "Many stories in one request, and the whole newsroom in one answer."),
            @Tag(name = "Imports", description = "Plain-text stories as reporters file them.")
        },
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "token",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "bs_...",
                                        description =
                                                "An opaque token. The administrator's is made on the first start."),
                        headers =
                                @Header(
                                        name = "ETag",
                                        description = "Names this state of the working copy; the next write needs it.",
                                        schema = @Schema(implementation = String.class)),
                        parameters = {
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description =
                                            "The `ETag` of the working copy you have read, or `*` for whatever is there.",
                                    schema = @Schema(implementation = String.class),
                                    example = "\"a1b2-3.Xyz\""),
                            @Parameter(
                                    name = "Prefer",
                                    in = ParameterIn.HEADER,
                                    description = "`merge`: where the article has changed since it was read, put this"
                                            + " change in beside the others' if they touch different fields or"
                                            + " sections. `Preference-Applied: merge` says that it was done.",
                                    schema = @Schema(implementation = String.class),
                                    example = "merge"),
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "Any 1 to 255 visible characters of ASCII, new for each thing you want"
                                                    + " done, bare or in quotation marks: with it the request may be sent"
                                                    + " again. It counts for requests with a token.",
                                    schema = @Schema(implementation = String.class),
                                    example = "\"7c1d2a5e-60f1-4f0c-9d2e-6d1b7c9a3b52\"")
                        }))
public class ApiDescription extends Application {

    static final String MANUAL = """
            A headless CMS for newsrooms: articles, their headed sections and the bylines on them as JSON that any front \
            end can render.

            ## Reading
            Reading needs no token. `GET /v1/articles/{ref}` is complete with no parameter: a page can be made of it as \
            it is. `{ref}` is an id or a slug. Arrays are always there; members without a value are left out. Times are \
            RFC 3339 in UTC, ids are UUIDs, offsets into text count UTF-16 code units.

            ## Writing
            Send `Authorization: Bearer bs_...`. A write to an article needs `If-Match` with the `ETag` of its working \
            copy, which every write answers with and `GET ...?status=any` shows: 428 when it is missing, 412 when \
            somebody else was faster. Readers see the working copy when it is published, not before. Unknown members \
            are refused.

            412 tells the current revision and points to what differs; with `Prefer: merge` a PUT or PATCH goes in beside \
            what others have changed elsewhere in the article.

            A section can be written by itself, with the `ETag` of its article's working copy: added, replaced, patched, \
            deleted, and put in order with the others. Each such write is a revision of the article.

            ## The life of an article
            A draft is handed in (`submit`) and handed back (`return`), comes out at once (`publish`) or by itself \
            (`schedule`), never before `embargo.until`, goes by itself at `expiresAt`, or is taken from readers \
            (`unpublish`, `kill`). A step that its status does not allow is 409 and names those it does. Every save is a \
            revision that can be read, compared and restored; a correction is seen by readers at once. Killed articles \
            answer 410, former slugs 301. `GET /v1/changes` tells whoever keeps a copy what changed, in order.

            ## Repeating
            A POST that may have to be repeated carries an `Idempotency-Key` of its own. The same account, key and \
            request get the answer of the first time, to the byte, for 24 hours, whatever became of the connection or \
            of the server: the work is done once. Another request with the same key is refused with 422. Who asks while \
            the first is running waits for its answer, and after three seconds gets 409 with `Retry-After`. `If-Match` \
            is not compared. Only success is kept, so a request that was refused, or one with `dryRun=true`, is looked \
            at anew. Without a token the header has no effect.

            ## Working with others
            `PUT /v1/articles/{ref}/lease` says that you are editing, and `GET` tells who is; it blocks no write. \
            `POST /v1/articles/{ref}/preview-links` makes an address that shows a story before it is out, without an \
            account, until it ends or is revoked. Whoever has the address has the story, so keep it out of logs.

            ## Paging
            A list is `{"data":[...],"page":{"limit":20,"next":"...","prev":"..."}}`. Pass `page.next` as `after`, or \
            `page.prev` as `before`, until it is absent; the `Link` header has the same as addresses. A row that exists \
            throughout is seen exactly once, while others come and go. `total=true` counts the list.

            ## Errors
            Every error is `application/problem+json` (RFC 9457). Programs decide by `code`; `errors` points into the \
            body with JSON Pointers or names a parameter; `type` leads to a page that says what to do. `requestId` is \
            also in the `X-Request-Id` header and in the log.

            ## Caching
            Public answers carry a strong `ETag`, `Cache-Control`, `Cache-Groups` (RFC 9875) and `Vary`; GET and HEAD \
            answer `If-None-Match` with 304. All others are `private, no-store`.
            """;
}
