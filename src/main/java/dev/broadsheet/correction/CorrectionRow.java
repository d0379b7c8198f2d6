package dev.broadsheet.correction;

import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.story.Correction;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * What one statement reads for each row of a list of corrections.
 *
 * @param beyond whether rows stand on the other side of where the page begins; the same in all rows
 */
record CorrectionRow(
        UUID id,
        UUID articleId,
        Correction.Kind kind,
        String text,
        String before,
        String after,
        UUID sectionId,
        UUID quoteId,
        Instant createdAt,
        Boolean beyond) {

    /**
     * A page of them, newest first.
     *
     * @param article only those of one article; null for all
     */
    static PageRequest.Rows<CorrectionRow> newest(
            StatelessSession session, PageRequest request, Set<Correction.Kind> kinds, UUID article) {
        String filter = ArticleReference.inTime("row.articleId") + " and row.kind in (:kinds)"
                + (article == null ? "" : " and row.articleId = :article");
        return new Keyset("PublishedCorrection", "createdAt", filter)
                .rows(
                        session,
                        CorrectionRow.class,
                        "row.id, row.articleId, row.kind, row.text, row.before, row.after, row.sectionId, row.quoteId,"
                                + " row.createdAt",
                        request,
                        query -> {
                            query.setParameterList("kinds", kinds);
                            if (article != null) {
                                query.setParameter("article", article);
                            }
                        },
                        row -> Cursor.at(row.createdAt(), row.id()),
                        CorrectionRow::beyond);
    }

    Correction correction() {
        return new Correction(id, kind, text, before, after, sectionId, quoteId, createdAt);
    }
}
