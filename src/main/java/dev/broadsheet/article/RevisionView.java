package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.account.AccountReference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as JSON: the article as it was then, and who made it so. */
@Schema(name = "Revision", description = "The article as one save left it, and who saved it.")
record RevisionView(
        @JsonUnwrapped ArticleView article,
        @Schema(required = true) AccountReference savedBy,

        @Schema(description = "What was said about this save.")
        String note,

        @Schema(description = "When readers first saw this save. Absent when they never did.")
        Instant shownAt) {}
