package dev.broadsheet.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page of a list stands. */
@Schema(description = "Where this page stands in its list.")
public record Page(
        @Schema(required = true, description = "How many rows a page holds at most.", examples = "20")
        int limit,

        @Schema(description = "Pass it as `after` for the rows that follow. Absent on the last page.")
        String next,

        @Schema(description = "Pass it as `before` for the rows in front. Absent on the first page.")
        String prev,

        @Schema(description = "How many rows the whole list has. Absent unless asked for with `total=true`.")
        Long total) {

    /** The neighbours as a {@code Link} header (RFC 8288); null when there are none. */
    public String links(String path, String filter) {
        String self = path + "?" + (filter.isEmpty() ? "" : filter + "&") + "limit=" + limit;
        String forward = next == null ? null : "<" + self + "&after=" + next + ">; rel=\"next\"";
        String back = prev == null ? null : "<" + self + "&before=" + prev + ">; rel=\"prev\"";
        if (forward != null && back != null) {
            return forward + ", " + back;
        }
        return forward == null ? back : forward;
    }
}
