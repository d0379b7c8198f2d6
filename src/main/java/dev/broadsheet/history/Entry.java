package dev.broadsheet.history;

import dev.broadsheet.article.ArticleHandled;
import dev.broadsheet.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.query.SelectionQuery;

/** One thing that was done to an article. */
@Entity
@Immutable
@Table(schema = "desk", name = "history")
class Entry extends PanacheEntityBase {

    private static final String WRITE = """
            insert into desk.history (article_id, account_id, account_name, action, revision, note)
            select article, account, name, action, revision, note
            from unnest(cast(:articles as uuid[]), cast(:accounts as uuid[]), cast(:names as text[]),
                cast(:actions as text[]), cast(:revisions as int[]), cast(:notes as text[])) with ordinality
                as done (article, account, name, action, revision, note, place)
            order by place""";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long sequence;

    @Column(name = "article_id")
    UUID articleId;

    /** By the database's clock, which writes it. */
    @Column(insertable = false)
    Instant at;

    /** Null when the clock did it. */
    @Column(name = "account_id")
    UUID accountId;

    /** As it was then. */
    @Column(name = "account_name")
    String accountName;

    String action;

    int revision;

    String note;

    static Entry of(ArticleHandled event) {
        Entry entry = new Entry();
        entry.articleId = event.article();
        if (event.by() != null) {
            entry.accountId = event.by().account();
            entry.accountName = event.by().name();
        }
        entry.action = event.action().name().toLowerCase(Locale.ROOT);
        entry.revision = event.revision();
        entry.note = event.note();
        return entry;
    }

    /** Writes many in one statement. Their numbers come from the database, so Hibernate would need one for each. */
    static void write(List<ArticleHandled> events) {
        List<Entry> all = events.stream().map(Entry::of).toList();
        getSession()
                .createNativeMutationQuery(WRITE)
                .setParameter(
                        "articles", all.stream().map(each -> each.articleId).toArray(UUID[]::new))
                .setParameter(
                        "accounts", all.stream().map(each -> each.accountId).toArray(UUID[]::new))
                .setParameter(
                        "names", all.stream().map(each -> each.accountName).toArray(String[]::new))
                .setParameter("actions", all.stream().map(each -> each.action).toArray(String[]::new))
                .setParameter(
                        "revisions", all.stream().map(each -> each.revision).toArray(Integer[]::new))
                .setParameter("notes", all.stream().map(each -> each.note).toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether anything is on record about an article, which need not exist any more. */
    static boolean tellsOf(UUID article) {
        return find("articleId", article).range(0, 0).firstResultOptional().isPresent();
    }

    /** A page of what was done to an article, in the order that the page is fetched in. */
    static List<Entry> newest(UUID article, PageRequest request) {
        boolean backward = request.backward();
        String place = request.from() == null ? "" : " and sequence " + (backward ? ">" : "<") + " :sequence";
        SelectionQuery<Entry> page = getSession()
                .createSelectionQuery(
                        "from Entry where articleId = :article" + place + " order by sequence"
                                + (backward ? " asc" : " desc"),
                        Entry.class)
                .setParameter("article", article)
                .setMaxResults(request.fetch());
        if (request.from() != null) {
            page.setParameter("sequence", request.from().key());
        }
        return page.getResultList();
    }
}
