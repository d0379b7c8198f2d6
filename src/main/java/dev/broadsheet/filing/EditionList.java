package dev.broadsheet.filing;

import dev.broadsheet.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of editions, as the OpenAPI document describes it. */
@Schema(name = "EditionList", description = "A page of editions.")
record EditionList(
        @Schema(required = true) List<EditionView> data,
        @Schema(required = true) Page page) {}
