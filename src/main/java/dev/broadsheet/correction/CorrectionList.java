package dev.broadsheet.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.StatelessSession;

/** A page of corrections, as JSON. */
@Schema(name = "CorrectionList", description = "A page of corrections.")
record CorrectionList(
        @Schema(required = true) List<CorrectionInArticle> data,
        @Schema(required = true) Page page) {

    static CorrectionList of(StatelessSession session, PageRequest.Rows<CorrectionRow> found) {
        Map<UUID, ArticleReference> articles = ArticleReference.inPrint(
                session, found.rows().stream().map(CorrectionRow::articleId).toList());
        return new CorrectionList(
                found.rows().stream()
                        .map(row -> new CorrectionInArticle(row.correction(), articles.get(row.articleId())))
                        .toList(),
                found.page());
    }

    /** What must change before this page does. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>(Set.of("articles"));
        articles().forEach(article -> groups.addAll(article.groups()));
        return groups;
    }

    @JsonIgnore
    Stream<ArticleReference> articles() {
        return data.stream().map(CorrectionInArticle::article);
    }
}
