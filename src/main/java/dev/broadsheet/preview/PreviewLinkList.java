package dev.broadsheet.preview;

import dev.broadsheet.account.AccountReference;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.SelectionQuery;

/** A page of the links of one article that are open, the newest first, as JSON. */
@Schema(name = "PreviewLinkList", description = "A page of preview links.")
record PreviewLinkList(
        @Schema(required = true) List<PreviewLinkView> data,
        @Schema(required = true) Page page) {

    private static final Keyset LINKS = new Keyset("PreviewLink", "createdAt", PreviewLink.OPEN);

    static PreviewLinkList of(UUID article, PageRequest request) {
        SelectionQuery<PreviewLink> page = PreviewLink.getSession()
                .createSelectionQuery("select row" + LINKS.page(request), PreviewLink.class)
                .setParameter("article", article)
                .setMaxResults(request.fetch());
        if (request.from() != null) {
            page.setParameter("key", request.from().time())
                    .setParameter("id", request.from().id());
        }
        Long total = !request.total()
                ? null
                : PreviewLink.getSession()
                        .createSelectionQuery(LINKS.count(), Long.class)
                        .setParameter("article", article)
                        .getSingleResult();
        PageRequest.Rows<PreviewLink> found = request.page(
                page.getResultList(), link -> Cursor.at(link.createdAt, link.id), request.from() != null, total);
        Map<UUID, AccountReference> makers = AccountReference.all(
                found.rows().stream().map(link -> link.createdBy).toList());
        return new PreviewLinkList(
                found.rows().stream()
                        .map(link -> PreviewLinkView.of(link, makers.get(link.createdBy), null))
                        .toList(),
                found.page());
    }
}
