package dev.broadsheet.section;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Roles;
import dev.broadsheet.article.SectionDraft;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Writing one section over HTTP. Its article's working copy changes with it, and each answer has that one's {@code ETag}. */
@Path("/v1/sections/{id}")
@RolesAllowed(Roles.REPORTER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
@Tag(name = "Sections")
public class SectionDeskResource {

    private static final String CHANGED = "The section as it is now, and the `ETag` of the working copy that has it.";
    private static final String NESTED = " What is nested in it goes along when its level changes.";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON_PATCH = "application/json-patch+json";

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

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceSection",
            summary = "Replace a section of a working copy",
            description =
                    "What the body leaves out is gone afterwards, but for `level` and `anchor`; an anchor of null is"
                            + " made anew of the label or heading. Blocks keep their place in history by their ids. The section as"
                            + " it was read may be sent back." + NESTED)
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SectionDraft.class),
                            example =
                                    "{\"label\":\"Deep Look\",\"heading\":\"A Town Cut in Two\",\"blocks\":[{\"type\":"
                                            + "\"paragraph\",\"text\":\"The barriers came down at noon.\"}]}"))
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SectionInArticle.class)))
    public Response replace(@PathParam("id") String id, byte[] body) {
        return changed(id, new SectionChange.Replacement(json.object(body)));
    }

    @PATCH
    @Consumes({MERGE_PATCH, JSON_PATCH})
    @Operation(
            operationId = "patchSection",
            summary = "Change a section of a working copy",
            description =
                    "A JSON Merge Patch (RFC 7396): members replace members, null removes one, an array is replaced"
                            + " whole. Or a JSON Patch (RFC 6902): operations on the section as `?status=any` shows it."
                            + NESTED)
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MERGE_PATCH,
                        schema = @Schema(ref = "#/components/schemas/SectionPatch"),
                        example = "{\"heading\":\"Port Merrow Shuts a Landmark\",\"level\":2}"),
                @Content(
                        mediaType = JSON_PATCH,
                        schema = @Schema(ref = "#/components/schemas/JsonPatch"),
                        example = "[{\"op\":\"remove\",\"path\":\"/blocks/0\"}]")
            })
    @APIResponse(
            responseCode = "200",
            description = CHANGED,
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SectionInArticle.class)))
    public Response patch(@PathParam("id") String id, byte[] body) {
        boolean operations = headers.getMediaType().getSubtype().equalsIgnoreCase("json-patch+json");
        return changed(
                id,
                operations
                        ? new SectionChange.Operations(json.array(body))
                        : new SectionChange.Merge(json.object(body)));
    }

    @DELETE
    @Operation(
            operationId = "deleteSection",
            summary = "Delete a section of a working copy",
            description =
                    "Readers keep it until the article is published again. Where others are nested in it, `children`"
                            + " has to say what becomes of them.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "If-Match")
    @Parameter(name = "Prefer", in = ParameterIn.HEADER, ref = "Prefer")
    @APIResponse(
            responseCode = "204",
            description = "It is gone from the working copy, whose new `ETag` this is.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(
            responseCode = "409",
            description = "Others are nested in it (`has-children`), or the article's status does not allow it.")
    public Response delete(
            @PathParam("id") String id,
            @QueryParam("children")
                    @Parameter(
                            description = "What becomes of the sections nested in it: `delete` takes them along, `keep`"
                                    + " lifts them one level, to where it stood.",
                            schema = @Schema(enumeration = {"delete", "keep"}))
                    String children) {
        WorkingCopy article =
                sections.delete(Ref.of(id), IfMatch.of(headers), Children.of(children), callers.require(Role.REPORTER));
        return Response.noContent()
                .header(
                        HttpHeaders.ETAG,
                        answers.tag(article.view(), article.state()).toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Preference-Applied", article.merged() ? "merge" : null)
                .build();
    }

    private Response changed(String id, SectionChange change) {
        IfMatch condition = IfMatch.of(headers);
        Sections.OnDesk section = sections.change(Ref.of(id), condition, change, callers.require(Role.REPORTER));
        return answers.desk(section.section(), section.article().state())
                .header("Preference-Applied", section.article().merged() ? "merge" : null)
                .toWrite();
    }
}
