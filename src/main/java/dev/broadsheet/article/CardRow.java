package dev.broadsheet.article;

import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.query.QueryProducer;
import org.hibernate.query.SelectionQuery;

/**
 * What one statement reads for each row of a list of articles.
 *
 * @param expiresAt when readers no longer see it; null for never
 * @param order the time by which the list is ordered
 * @param beyond whether rows stand on the other side of where the page begins; the same in all rows
 */
record CardRow(
        UUID id,
        String slug,
        Status status,
        Summary summary,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant updatedAt,
        Instant expiresAt,
        Instant order,
        Boolean beyond) {

    /**
     * A page of working copies, last saved first.
     *
     * @param status only those that have it; null for all
     * @param author only those of one account; null for all
     */
    static PageRequest.Rows<CardRow> onDesk(QueryProducer session, PageRequest request, Status status, UUID author) {
        String filter = (status == null ? "true" : "row.status = :status")
                + (author == null ? "" : " and row.createdBy = :author");
        return page(
                session,
                new Keyset("Article", "savedAt", filter),
                "row.id, row.slug, row.status, row.summary, row.firstPublishedAt, row.publishedAt, row.updatedAt,"
                        + " cast(null as Instant), row.savedAt",
                request,
                query -> {
                    if (status != null) {
                        query.setParameter("status", status);
                    }
                    return author == null ? query : query.setParameter("author", author);
                },
                row -> Cursor.at(row.order(), row.id()));
    }

    static PageRequest.Rows<CardRow> page(
            QueryProducer session,
            Keyset list,
            String columns,
            PageRequest request,
            UnaryOperator<SelectionQuery<?>> filter,
            Function<CardRow, Cursor> place) {
        SelectionQuery<CardRow> page = session.createSelectionQuery(
                        "select " + columns + ", " + list.beyond(request) + list.page(request), CardRow.class)
                .setMaxResults(request.fetch());
        filter.apply(page);
        if (request.from() != null) {
            page.setParameter("key", request.from().time())
                    .setParameter("id", request.from().id());
        }
        List<CardRow> rows = page.getResultList();
        Long total = null;
        if (request.total()) {
            SelectionQuery<Long> count = session.createSelectionQuery(list.count(), Long.class);
            filter.apply(count);
            total = count.getSingleResult();
        }
        // With no row there is none to tell; whoever walked here came from a row that stands on the other side.
        boolean beyond = rows.isEmpty() ? request.from() != null : rows.get(0).beyond();
        return request.page(rows, place, beyond, total);
    }
}
