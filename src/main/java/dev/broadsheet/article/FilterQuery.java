package dev.broadsheet.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that choose articles of a list. Values joined by commas are alternatives; several parameters all hold. */
public class FilterQuery {

    @BeanParam
    FiledQuery filed;

    @QueryParam("speaker")
    @Parameter(description = "Quoting one of these speakers: slugs or ids.")
    String speaker;

    @QueryParam("dateline")
    @Parameter(description = "Filed from one of these places, whatever its case.", example = "washington")
    String dateline;

    @QueryParam("kind")
    @Parameter(description = "Of one of these kinds.", example = "story,analysis")
    String kind;

    @QueryParam("ids")
    @Parameter(description = "Only these, at most 100: ids or slugs. Those that are not there are left out.")
    String ids;

    @QueryParam("dateField")
    @Parameter(
            description = "Which date `from` and `to` speak of: `publishedAt` (the standard), `updatedAt` or"
                    + " `firstPublishedAt`; on the desk `savedAt` (the standard) or `createdAt`.")
    String dateField;

    @QueryParam("updatedSince")
    @Parameter(
            description = "What readers see of it changed at this moment or later; on the desk, it was saved then.",
            example = "2026-11-23T06:00:00Z")
    String updatedSince;

    @QueryParam("hasCorrections")
    @Parameter(description = "Whether it has been corrected.", schema = @Schema(type = SchemaType.BOOLEAN))
    String hasCorrections;

    @QueryParam("q")
    @Parameter(
            description = "What it says: words, \"phrases\", -without, one OR other, begin*. In the language of each"
                    + " story, whatever the accents. Found rows have `highlights`, best first.",
            example = "\"harbour bridge\" -ferry")
    String q;

    /** What was asked for, by parameter. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(filed.asked());
        asked.put("speaker", speaker);
        asked.put("dateline", dateline);
        asked.put("kind", kind);
        asked.put("ids", ids);
        asked.put("dateField", dateField);
        asked.put("updatedSince", updatedSince);
        asked.put("hasCorrections", hasCorrections);
        asked.put("q", q);
        asked.values().removeIf(value -> value == null);
        return asked;
    }
}
