package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision with all that the article said, as JSON. */
@Schema(name = "Revision", description = "One save of an article, and all that it said.")
record RevisionView(
        @JsonUnwrapped RevisionCard card,
        @Schema(required = true) ArticleView article) {}
