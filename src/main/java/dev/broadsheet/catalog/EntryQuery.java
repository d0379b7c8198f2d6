package dev.broadsheet.catalog;

import dev.broadsheet.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that lists of all kinds of entries take. */
public class EntryQuery {

    private static final String NAMED =
            "position(published.unaccented(published.lowered(cast(:q as text))) in published.unaccented(published.lowered(row.name))) > 0";

    @BeanParam
    PageQuery page;

    @QueryParam("sort")
    @Parameter(
            description =
                    "How the list is ordered, most significant first, `-` for descending: `name`, `updatedAt`, and"
                            + " for editions `position`.",
            example = "-updatedAt")
    String sort;

    @QueryParam("q")
    @Parameter(description = "What the name begins with or contains, whatever its case and accents.", example = "cald")
    String q;

    @QueryParam("fields")
    @Parameter(
            description = "Which members the rows have, with dots for what is within them; all when left out.",
            example = "name,links.self")
    String fields;

    Choice choice(Choice filter) {
        return filter.and(NAMED, "q", q, q == null ? null : q.replace('\0', '\uFFFD'));
    }

    /** What the list is, to which its cursors are bound. */
    String list(String path, Choice choice) {
        return path + "?" + parameters(choice.asked());
    }

    /** The parameters that lead to a neighbouring page, as they stand in an address; empty for none. */
    String neighbours(Choice choice) {
        Map<String, String> all = choice.asked();
        all.put("sort", sort);
        all.put("fields", fields);
        all.put("total", page.total() ? "true" : null);
        return parameters(all);
    }

    private static String parameters(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
