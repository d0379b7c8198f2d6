package dev.broadsheet.filing;

import dev.broadsheet.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tags, as the OpenAPI document describes it. */
@Schema(name = "TagList", description = "A page of tags.")
record TagList(
        @Schema(required = true) List<TagView> data,
        @Schema(required = true) Page page) {}
