package dev.broadsheet.article;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say where the stories of a list are filed, in which language they are and when they came out. */
public class FiledQuery {

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

    @QueryParam("edition")
    @Parameter(description = "Filed for one of these editions: slugs or ids.", example = "morning")
    String edition;

    @QueryParam("lang")
    @Parameter(
            description = "In one of these languages: a BCP 47 tag, which means those that begin with it, too.",
            example = "en,fr-CA")
    String lang;

    @QueryParam("from")
    @Parameter(description = "Not before this moment or day (UTC).", example = "2026-11-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Before this moment, or to the end of this day (UTC).", example = "2026-11-30")
    String to;

    /** What was asked for, by parameter. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("siteSection", siteSection);
        asked.put("tag", tag);
        asked.put("byline", byline);
        asked.put("edition", edition);
        asked.put("lang", lang);
        asked.put("from", from);
        asked.put("to", to);
        asked.values().removeIf(value -> value == null);
        return asked;
    }
}
