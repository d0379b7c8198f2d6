package dev.broadsheet.filing;

import dev.broadsheet.catalog.Choice;
import dev.broadsheet.catalog.EntryQuery;
import dev.broadsheet.house.CommaList;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of the list of tags. */
public class TagQuery {

    private static final List<String> TYPES = List.of("topic", "person", "place", "organisation");

    @BeanParam
    EntryQuery entries;

    @QueryParam("type")
    @Parameter(
            description = "Only these types: `topic`, `person`, `place`, `organisation`.",
            example = "place,organisation")
    String type;

    Choice choice() {
        return new Choice()
                .and(
                        "coalesce(row.details ->> 'type', 'topic') = any (:type)",
                        "type",
                        type,
                        CommaList.words("type", type, TYPES).toArray(String[]::new));
    }
}
