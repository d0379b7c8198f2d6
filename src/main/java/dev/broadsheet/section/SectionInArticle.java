package dev.broadsheet.section;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.SectionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section by itself, with the article it stands in, as JSON. */
@Schema(name = "SectionInArticle", description = "A section and the article it stands in.")
record SectionInArticle(
        @JsonUnwrapped SectionView section,
        @Schema(required = true) ArticleReference article) {}
