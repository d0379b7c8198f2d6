package dev.broadsheet.change;

import dev.broadsheet.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of changes, oldest first, as JSON. */
@Schema(name = "ChangeList", description = "A page of changes.")
record ChangeList(
        @Schema(required = true) List<ChangeView> data,
        @Schema(required = true) Page page) {

    /**
     * The page made of changes.
     *
     * @param fetched one more than fit, where there are more
     */
    static ChangeList of(List<Change> fetched, int limit) {
        List<ChangeView> data =
                fetched.stream().limit(limit).map(ChangeView::of).toList();
        String next = fetched.size() > limit
                ? String.valueOf(data.get(data.size() - 1).sequence())
                : null;
        return new ChangeList(data, new Page(limit, next, null, null));
    }
}
