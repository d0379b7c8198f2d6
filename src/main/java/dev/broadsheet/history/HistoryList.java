package dev.broadsheet.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the history of one article, newest first, as JSON. */
@Schema(name = "HistoryList", description = "A page of what was done to an article.")
record HistoryList(
        @Schema(required = true) List<EntryView> data,
        @Schema(required = true) Page page,
        @JsonIgnore @Schema(hidden = true) UUID article) {

    static HistoryList of(UUID article, PageRequest request) {
        List<Entry> fetched = Entry.newest(article, request);
        Long total = request.total() ? Entry.count("articleId", article) : null;
        PageRequest.Rows<Entry> found =
                request.page(fetched, entry -> new Cursor(entry.sequence, article), request.from() != null, total);
        return new HistoryList(found.rows().stream().map(EntryView::of).toList(), found.page(), article);
    }
}
