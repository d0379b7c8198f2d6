package dev.broadsheet.byline;

import dev.broadsheet.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of bylines, as the OpenAPI document describes it. */
@Schema(name = "BylineList", description = "A page of bylines.")
record BylineList(
        @Schema(required = true) List<BylineView> data,
        @Schema(required = true) Page page) {}
