package dev.broadsheet.importing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.broadsheet.article.ArticleView;
import dev.broadsheet.copy.Diagnostic;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a filed text, as JSON: the article, and remarks about the text. */
@Schema(name = "Import", description = "The draft that a text became, and what was doubtful in the text.")
record ImportView(
        @JsonUnwrapped ArticleView article,
        @Schema(required = true) List<Diagnostic> diagnostics) {}
