package dev.broadsheet.section;

import dev.broadsheet.article.BodyQuery;
import dev.broadsheet.house.Fields;
import dev.broadsheet.typesetting.Body;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say in which form sections are shown. */
public class FormQuery {

    @BeanParam
    BodyQuery body;

    @QueryParam("fields")
    @Parameter(
            description = "Which members sections have, with dots for what is within them; all when left out.",
            example = "heading,blocks")
    String fields;

    Body body() {
        return body.body();
    }

    /** @param view the record that the answer is, or that each row of the list is */
    Fields fields(Class<?> view) {
        return Fields.of(fields, view);
    }

    /** What was asked for, by parameter. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("fields", fields);
        asked.put("body", body.word());
        return asked;
    }
}
