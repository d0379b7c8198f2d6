package dev.broadsheet.article;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that choose articles of a list. Values joined by commas are alternatives; several parameters all hold. */
public class FilterQuery {

    @QueryParam("siteSection")
    @Parameter(
            description = "Filed under one of these site sections, or under one within it: slugs or ids.",
            example = "world")
    String siteSection;

    @QueryParam("tag")
    @Parameter(description = "About one of these tags: slugs or ids.", example = "harbour,ferries")
    String tag;

    @QueryParam("byline")
    @Parameter(description = "Signed by one of these bylines: slugs or ids.", example = "ines-calder")
    String byline;

    @QueryParam("speaker")
    @Parameter(description = "Quoting one of these speakers: slugs or ids.")
    String speaker;

    @QueryParam("edition")
    @Parameter(description = "Filed for one of these editions: slugs or ids.", example = "morning")
    String edition;

    @QueryParam("dateline")
    @Parameter(description = "Filed from one of these places, whatever its case.", example = "washington")
    String dateline;

    @QueryParam("kind")
    @Parameter(description = "Of one of these kinds.", example = "story,analysis")
    String kind;

    @QueryParam("lang")
    @Parameter(
            description = "In one of these languages: a BCP 47 tag, which means those that begin with it, too.",
            example = "en,fr-CA")
    String lang;

    @QueryParam("ids")
    @Parameter(description = "Only these, at most 100: ids or slugs. Those that are not there are left out.")
    String ids;

    @QueryParam("from")
    @Parameter(description = "Not before this moment or day (UTC).", example = "2026-11-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Before this moment, or to the end of this day (UTC).", example = "2026-11-30")
    String to;

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
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("siteSection", siteSection);
        asked.put("tag", tag);
        asked.put("byline", byline);
        asked.put("speaker", speaker);
        asked.put("edition", edition);
        asked.put("dateline", dateline);
        asked.put("kind", kind);
        asked.put("lang", lang);
        asked.put("ids", ids);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("dateField", dateField);
        asked.put("updatedSince", updatedSince);
        asked.put("hasCorrections", hasCorrections);
        asked.put("q", q);
        asked.values().removeIf(value -> value == null);
        return asked;
    }
}
