package dev.broadsheet.section;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.search.Highlight;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section by itself, with the article it stands in, as JSON. */
@Schema(name = "SectionInArticle", description = "A section and the article it stands in.")
record SectionInArticle(
        @JsonUnwrapped SectionView section,
        @Schema(required = true) ArticleReference article,

        @Schema(description = "Where it says what was asked for with `q`; absent without `q`.")
        List<Highlight> highlights) {

    SectionInArticle(SectionView section, ArticleReference article) {
        this(section, article, null);
    }

    /** A section of a working copy; empty when it is none of them. */
    static Optional<SectionInArticle> in(WorkingCopy article, UUID id) {
        return article.view().sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .map(section -> new SectionInArticle(section, ArticleReference.to(article.view())));
    }
}
