package dev.broadsheet.section;

import dev.broadsheet.article.SectionView;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.typesetting.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** A page of the sections of one article, in reading order, as JSON. */
@Schema(name = "SectionList", description = "A page of sections.")
record SectionList(
        @Schema(required = true) List<SectionView> data,
        @Schema(required = true) Page page) {

    /** A page of the sections of a working copy. */
    static SectionList of(List<SectionView> sections, PageRequest request) {
        List<SectionView> ahead = new ArrayList<>(sections);
        if (request.from() != null) {
            long border = request.from().key();
            ahead.removeIf(row -> request.backward() ? row.position() >= border : row.position() <= border);
        }
        if (request.backward()) {
            Collections.reverse(ahead);
        }
        PageRequest.Rows<SectionView> found = request.page(
                ahead.subList(0, Math.min(ahead.size(), request.fetch())),
                row -> new Cursor(row.position(), row.id()),
                request.from() != null,
                request.total() ? (long) sections.size() : null);
        return new SectionList(found.rows(), found.page());
    }

    /** All sections of a working copy. */
    static SectionList whole(List<SectionView> sections) {
        return new SectionList(sections, new Page(sections.size(), null, null, null));
    }

    /** A page of the sections that readers see. */
    static SectionList of(StatelessSession session, UUID article, PageRequest request, Body body) {
        boolean backward = request.backward();
        String place = request.from() == null ? "" : " and position " + (backward ? "<" : ">") + " :position";
        SelectionQuery<Section> page = session.createSelectionQuery(
                        "from Section where articleId = :article" + place + " order by position"
                                + (backward ? " desc" : " asc"),
                        Section.class)
                .setParameter("article", article)
                .setMaxResults(request.fetch());
        if (request.from() != null) {
            page.setParameter("position", (int) request.from().key());
        }
        Long total = !request.total()
                ? null
                : session.createSelectionQuery("select count(*) from Section where articleId = :article", Long.class)
                        .setParameter("article", article)
                        .getSingleResult();
        PageRequest.Rows<Section> found = request.page(
                page.getResultList(), row -> new Cursor(row.position, row.id), request.from() != null, total);
        return new SectionList(found.rows().stream().map(row -> row.view(body)).toList(), found.page());
    }
}
