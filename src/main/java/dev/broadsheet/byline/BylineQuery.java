package dev.broadsheet.byline;

import dev.broadsheet.catalog.Choice;
import dev.broadsheet.catalog.EntryQuery;
import dev.broadsheet.house.CommaList;
import dev.broadsheet.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of the list of bylines. Values joined by commas are alternatives; several parameters all hold. */
public class BylineQuery {

    private static final String OF_KIND = "coalesce(row.details ->> 'kind', 'person') = any (:kind)";
    private static final String ON_BEAT =
            "exists (select from jsonb_array_elements_text(row.details -> 'beats') beat where published.lowered(beat) = any (:beat))";
    private static final String ACTIVE = "coalesce(cast(row.details ->> 'active' as boolean), true) = :active";

    @BeanParam
    EntryQuery entries;

    @QueryParam("kind")
    @Parameter(description = "Of one of these kinds: `person`, `agency`, `staff`.", example = "person,staff")
    String kind;

    @QueryParam("beat")
    @Parameter(description = "Who write about one of these, whatever the case.", example = "harbour,ferries")
    String beat;

    @QueryParam("active")
    @Parameter(description = "Whether they still write.", schema = @Schema(type = SchemaType.BOOLEAN))
    String active;

    Choice choice() {
        return new Choice()
                .and(OF_KIND, "kind", kind, words(CommaList.words("kind", kind, List.of("person", "agency", "staff"))))
                .and(ON_BEAT, "beat", beat, words(CommaList.names("beat", beat)))
                .and(ACTIVE, "active", active, PageQuery.flag("active", active));
    }

    private static String[] words(Collection<String> given) {
        return given.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('\0', '\uFFFD'))
                .toArray(String[]::new);
    }
}
