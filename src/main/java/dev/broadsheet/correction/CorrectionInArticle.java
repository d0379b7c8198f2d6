package dev.broadsheet.correction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.story.Correction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction with the article that it corrects, as JSON. */
@Schema(name = "CorrectionInArticle", description = "A correction and the article it corrects.")
record CorrectionInArticle(
        @JsonUnwrapped Correction correction,
        @Schema(required = true) ArticleReference article) {}
