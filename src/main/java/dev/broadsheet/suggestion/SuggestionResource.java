package dev.broadsheet.suggestion;

import dev.broadsheet.caching.Answers;
import dev.broadsheet.wall.Newsstand;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions over HTTP. */
@Path("/v1/suggestions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
public class SuggestionResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Answers answers;

    @GET
    @Operation(
            operationId = "suggest",
            summary = "Suggest what somebody may mean",
            description =
                    "Headlines in print and names that readers may know. What begins as was typed comes first, then"
                            + " what has a word that does, then what is alike, so that `harbuor` finds Harbour; whatever the case"
                            + " and the accents. Among equals names come before headlines, and the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "Suggestions, best first.",
            content = @Content(schema = @Schema(implementation = SuggestionList.class)))
    public Response suggest(@BeanParam SuggestionQuery query) {
        String q = query.q();
        Set<SuggestionType> types = query.types();
        int limit = query.limit();
        return newsstand.read(session -> {
            List<SuggestionRow> rows = new ArrayList<>(SuggestionRow.beginning(session, q, types, limit));
            if (rows.size() < limit) {
                rows.addAll(SuggestionRow.alike(session, q, types, limit - rows.size(), rows));
            }
            Set<String> groups = new TreeSet<>(Set.of("articles"));
            types.forEach(type -> groups.add(type.plural()));
            rows.forEach(row -> groups.add(row.group()));
            SuggestionList list = new SuggestionList(
                    rows.stream().map(SuggestionRow::suggestion).toList());
            return answers.published(list, groups, lasting(rows)).toRead();
        });
    }

    private static Duration lasting(List<SuggestionRow> rows) {
        return rows.stream()
                .map(SuggestionRow::lasting)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                .orElse(null);
    }
}
