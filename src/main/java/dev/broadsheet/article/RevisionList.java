package dev.broadsheet.article;

import dev.broadsheet.account.AccountReference;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.SelectionQuery;

/** A page of the revisions of one article, the newest first, as JSON. */
@Schema(name = "RevisionList", description = "A page of revisions.")
record RevisionList(
        @Schema(required = true) List<RevisionCard> data,
        @Schema(required = true) Page page) {

    static RevisionList of(UUID article, PageRequest request) {
        boolean backward = request.backward();
        String place = request.from() == null ? "" : " and number " + (backward ? ">" : "<") + " :number";
        SelectionQuery<RevisionCard.Row> page = Revision.getSession()
                .createSelectionQuery(
                        "select number, savedAt, savedBy, note, publishedAt from Revision where articleId = :article"
                                + place + " order by number" + (backward ? " asc" : " desc"),
                        RevisionCard.Row.class)
                .setParameter("article", article)
                .setMaxResults(request.fetch());
        if (request.from() != null) {
            page.setParameter("number", (int) request.from().key());
        }
        Long total = request.total() ? Revision.count("articleId", article) : null;
        PageRequest.Rows<RevisionCard.Row> found = request.page(
                page.getResultList(), row -> new Cursor(row.number(), article), request.from() != null, total);
        Map<UUID, AccountReference> authors = AccountReference.all(
                found.rows().stream().map(RevisionCard.Row::savedBy).toList());
        return new RevisionList(
                found.rows().stream()
                        .map(row -> row.card(authors.get(row.savedBy())))
                        .toList(),
                found.page());
    }
}
