package dev.broadsheet.article;

import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Keyset;
import dev.broadsheet.paging.PageRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
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
                    if (author != null) {
                        query.setParameter("author", author);
                    }
                });
    }

    /** A page of what readers see, newest first. */
    static PageRequest.Rows<CardRow> inPrint(QueryProducer session, PageRequest request) {
        return page(
                session,
                new Keyset("PublishedArticle", "publishedAt", PublishedArticle.IN_TIME),
                "row.id, row.slug, " + Status.class.getName() + ".PUBLISHED, row.summary, row.firstPublishedAt,"
                        + " row.publishedAt, row.updatedAt, row.expiresAt, row.publishedAt",
                request,
                query -> {});
    }

    private static PageRequest.Rows<CardRow> page(
            QueryProducer session,
            Keyset list,
            String columns,
            PageRequest request,
            Consumer<SelectionQuery<?>> parameters) {
        return list.rows(
                session,
                CardRow.class,
                columns,
                request,
                parameters,
                row -> Cursor.at(row.order(), row.id()),
                CardRow::beyond);
    }
}
