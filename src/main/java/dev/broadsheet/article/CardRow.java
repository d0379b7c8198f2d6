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
 * @param scheduledFor when the working copy comes out by itself; null for not at all, and for readers
 * @param hasUnpublishedChanges whether it has what readers do not see yet; null for readers
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
        Instant scheduledFor,
        Boolean hasUnpublishedChanges,
        Instant order,
        Boolean beyond) {

    private static final String PUBLISHED = Status.class.getName() + ".PUBLISHED";

    private static final String DATES = "row.dates.firstPublishedAt, row.dates.publishedAt, row.dates.updatedAt, ";

    private static final String ON_DESK = "row.id, row.slug, row.status, row.summary, " + DATES
            + "cast(null as Instant), case when row.plan.publishAt is null then null else"
            + " greatest(row.plan.publishAt, row.plan.embargoUntil) end, row.status = " + PUBLISHED
            + " and row.revision <> row.publishedRevision, row.savedAt";

    private static final String IN_PRINT = "row.id, row.slug, " + PUBLISHED + ", row.summary, " + DATES
            + "row.expiresAt, cast(null as Instant), cast(null as Boolean), row.dates.publishedAt";

    /**
     * A page of working copies, last saved first.
     *
     * @param status only those that have it; null for all
     * @param author only those of one account; null for all
     */
    static PageRequest.Rows<CardRow> onDesk(QueryProducer session, PageRequest request, Status status, UUID author) {
        String filter = (status == null ? "true" : "row.status = :status")
                + (author == null ? "" : " and row.createdBy = :author");
        return page(session, new Keyset("Article", "savedAt", filter), ON_DESK, request, query -> {
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
                new Keyset("PublishedArticle", "dates.publishedAt", PublishedArticle.IN_TIME),
                IN_PRINT,
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
