package dev.broadsheet.section;

import dev.broadsheet.article.StoriesInPrint;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.search.Question;
import dev.broadsheet.story.PartKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/**
 * Reads one page of the sections of all stories in print. They stand as their stories do, newest or oldest first, and
 * within a story in reading order.
 *
 * <p>What sections say is in no index. So a question walks the stories that say it anywhere and looks into the sections of
 * each, of no more than {@value #LOOKED_INTO} for a page: where that fills none, the page is short and leads on behind
 * the last story it has looked into.
 */
final class SectionPage {

    static final int LOOKED_INTO = 500;

    private static final String STORY_OF_ITS_OWN =
            "jsonb_build_object('parts', jsonb_build_array(jsonb_build_object('id', s.id, 'heading', s.heading, 'blocks',"
                    + " s.blocks)))";

    private final QueryProducer session;
    private final PageRequest page;
    private final boolean newestFirst;
    private final Set<PartKind> kinds;
    private final Question question;
    private final StoriesInPrint stories;

    /** A story up to which all was looked into. */
    private record Edge(Instant publishedAt, UUID id) {}

    /** @throws dev.broadsheet.problem.Problem when a parameter makes no sense */
    SectionPage(QueryProducer session, SectionQuery query) {
        this.session = session;
        this.page = query.request();
        this.newestFirst = query.newestFirst();
        this.kinds = query.kinds();
        this.question = query.question();
        this.stories = StoriesInPrint.of(
                session, query.stories, query.articles(), question == null ? null : question.withoutExclusions());
    }

    PageRequest.Rows<SectionRow> read() {
        String total =
                page.total() ? "(select count(*) from " + sections("true", "true") + ")" : "cast(null as bigint)";
        List<SectionRow> fetched = fetched(total);
        boolean beyond =
                fetched.isEmpty() ? page.from() != null : fetched.get(0).beyond();
        Long counted = !page.total()
                ? null
                : fetched.isEmpty() ? counted(total) : fetched.get(0).total();
        PageRequest.Rows<SectionRow> found = page.page(fetched, SectionRow::place, beyond, counted);
        return question == null || fetched.size() == page.fetch() ? found : leadingOn(found);
    }

    private List<SectionRow> fetched(String total) {
        String found = question == null
                ? "cast(null as text)"
                : "cast(" + question.highlights(stories.languages(), STORY_OF_ITS_OWN) + " as text)";
        NativeQuery<SectionRow> statement = session.createNativeQuery(
                "select " + SectionRow.COLUMNS + ", " + found + " as found, " + beyond() + " as beyond, " + total
                        + " as total from " + (question == null ? sections(reached("row"), reached("s")) : answering())
                        + " and " + passed() + " order by " + order("row") + ", s.position"
                        + (page.backward() ? " desc" : ""),
                SectionRow.class);
        statement.setMaxResults(page.fetch());
        bind(statement);
        if (question != null && !stories.languages().isEmpty()) {
            statement.setParameter("asked", question.asked());
        }
        bindPlace(statement);
        return statement.getResultList();
    }

    /**
     * All sections of stories: what stands behind {@code from}, with conditions. What is asked of a section's own date
     * follows from its story's, but it is what a walk of one kind starts and ends by.
     */
    private String sections(String ofStory, String ofSection) {
        boolean ownDates = !kinds.isEmpty() && !stories.areThoseOfOneEntry();
        return "(" + stories.select(ofStory) + ") row join published.section s on s.article_id = row.id"
                + (stories.areThoseOfOneEntry() ? "" : " and s.published_at = row.published_at") + " where " + ofKind()
                + (ownDates ? " and " + stories.dates("s.published_at") + " and " + ofSection : "");
    }

    /** The sections that answer, of the next stories that do, story by story until the page is full. */
    private String answering() {
        return "(" + candidates() + " limit " + LOOKED_INTO
                + ") row cross join lateral (select * from published.section s"
                + " where s.article_id = row.id and " + ofKind() + " and "
                + question.isAnsweredBy(stories.languages(), "published.section_search(%s, s.heading, s.blocks)")
                + " offset 0) s where true";
    }

    private String candidates() {
        return stories.select(reached("row")) + " order by " + order("row");
    }

    /** Kinds are words of ours, and the planner knows how common each is. */
    private String ofKind() {
        return kinds.isEmpty()
                ? "true"
                : kinds.size() == 1
                        ? "s.kind = " + word(kinds.iterator().next())
                        : kinds.stream().map(SectionPage::word).collect(Collectors.joining(", ", "s.kind in (", ")"));
    }

    private static String word(PartKind kind) {
        return "'" + new PartKindWord().convertToDatabaseColumn(kind) + "'";
    }

    /** The order of stories; that of their sections follows. */
    private String order(String alias) {
        String direction = newestFirst == page.backward() ? "" : " desc";
        return alias + ".published_at" + direction + ", " + alias + ".id" + direction;
    }

    /** True from the story on that the page begins in. */
    private String reached(String alias) {
        return page.from() == null ? "true" : side(alias, newestFirst == page.backward() ? ">=" : "<=");
    }

    /** True behind the section that the page borders on. */
    private String passed() {
        return page.from() == null ? "true" : passed("row", "s", page.backward() ? "<" : ">");
    }

    private String beyond() {
        // Of a question's sections nobody knows how far the next one is; the page borders on one of them.
        return page.from() == null || question != null
                ? String.valueOf(page.from() != null)
                : "exists (select 1 from "
                        + sections(side("row", newestFirst == page.backward() ? "<=" : ">="), "true") + " and "
                        + passed("row", "s", page.backward() ? ">=" : "<=") + ")";
    }

    private static String side(String alias, String operator) {
        return "(" + alias + ".published_at, " + alias + (alias.equals("s") ? ".article_id) " : ".id) ") + operator
                + " (cast(:placeTime as timestamptz), cast(:placeStory as uuid))";
    }

    private static String passed(String story, String section, String operator) {
        return "(" + story + ".id <> cast(:placeStory as uuid) or " + section + ".position " + operator
                + " cast(:place as bigint))";
    }

    private PageRequest.Rows<SectionRow> leadingOn(PageRequest.Rows<SectionRow> found) {
        NativeQuery<Edge> statement = session.createNativeQuery(
                "select row.published_at, row.id from (" + candidates() + " offset " + (LOOKED_INTO - 1)
                        + " limit 1) row",
                Edge.class);
        bind(statement);
        bindPlaceOfStory(statement);
        Edge edge = statement.uniqueResult();
        if (edge == null) {
            return found;
        }
        long behindAll = page.backward() ? 0 : Long.MAX_VALUE;
        String on = new Cursor(List.of(edge.publishedAt(), behindAll), edge.id()).write(page.list());
        Page few = found.page();
        return new PageRequest.Rows<>(
                found.rows(),
                new Page(
                        page.limit(),
                        page.backward() ? few.next() : on,
                        page.backward() ? on : few.prev(),
                        few.total()));
    }

    private Long counted(String total) {
        NativeQuery<Long> statement = session.createNativeQuery("select " + total, Long.class);
        bind(statement);
        return statement.getSingleResult();
    }

    private void bind(NativeQuery<?> statement) {
        stories.bind(statement);
    }

    private void bindPlace(NativeQuery<?> statement) {
        if (page.from() != null) {
            bindPlaceOfStory(statement);
            statement.setParameter("place", page.from().keys().get(1));
        }
    }

    private void bindPlaceOfStory(NativeQuery<?> statement) {
        if (page.from() != null) {
            statement.setParameter("placeTime", page.from().keys().get(0));
            statement.setParameter("placeStory", page.from().id());
        }
    }
}
