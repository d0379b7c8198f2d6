package dev.broadsheet.section;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.replay.Replayable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Writing the sections of one article over HTTP: what changes how many there are, or how they stand. */
@Path("/v1/articles/{ref}/sections")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Sections")
public class ArticleSectionDeskResource {

    @Inject
    Sections sections;

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
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSection",
            summary = "Add a section to an article",
            description =
                    "To its working copy; readers see it when the article is published. It stands `after` or `before`"
                            + " another section, or as the last within the one that `parentId` names, or else at the end of the"
                            + " story on level 1. The level follows from the place; with `after` and `before` it may be given.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewSection.class),
                            example =
                                    "{\"after\":\"0199e4c2-7b1d-7c3a-9f60-2f1f5f0f9d11\",\"heading\":\"What Comes Next\","
                                            + "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"The divers go down again on"
                                            + " Monday.\"}]}"))
    @APIResponse(
            responseCode = "201",
            description = "The new section, and the `ETag` of the working copy that has it.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Its address.",
                        schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", ref = "ETag")
            },
            content = @Content(schema = @Schema(implementation = SectionInArticle.class)))
    public Response add(@PathParam("ref") String ref, byte[] body) {
        ObjectNode wanted = json.object(body);
        Sections.OnDesk added = sections.add(Ref.of(ref), IfMatch.of(headers), wanted, callers.require(Role.REPORTER));
        return answers.desk(
                        Response.Status.CREATED.getStatusCode(),
                        added.section(),
                        added.article().state())
                .header(HttpHeaders.LOCATION, "/v1/sections/" + added.id())
                .header("Preference-Applied", added.article().merged() ? "merge" : null)
                .toWrite();
    }

    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderSections",
            summary = "Put the sections of an article in order",
            description =
                    "The body names each section of the working copy once, in the new reading order: as an object, or"
                            + " by its id alone, which keeps its level. Levels nest as in the article itself: a section belongs to"
                            + " the nearest one before it of a lower level.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "#/components/schemas/SectionOrder"),
                            example = "[{\"id\":\"0199e4c2-7b1d-7c3a-9f60-2f1f5f0f9d11\",\"level\":1},"
                                    + "{\"id\":\"0199e4c2-7b1d-7c3a-9f60-2f1f5f0f9d13\",\"level\":2},"
                                    + "\"0199e4c2-7b1d-7c3a-9f60-2f1f5f0f9d12\"]"))
    @APIResponse(
            responseCode = "200",
            description = "All sections in their new order, on one page, and the `ETag` of the working copy.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SectionList.class)))
    public Response order(@PathParam("ref") String ref, byte[] body) {
        ArrayNode wanted = json.array(body);
        WorkingCopy article = sections.order(Ref.of(ref), IfMatch.of(headers), wanted, callers.require(Role.REPORTER));
        return answers.desk(SectionList.whole(article.view().sections()), article.state())
                .header("Preference-Applied", article.merged() ? "merge" : null)
                .toWrite();
    }
}
