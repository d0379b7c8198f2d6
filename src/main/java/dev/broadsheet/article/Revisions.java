package dev.broadsheet.article;

import dev.broadsheet.account.AccountReference;
import dev.broadsheet.account.Caller;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.redline.Redline;
import dev.broadsheet.story.CreditLine;
import dev.broadsheet.story.Dateline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an article has said before. Each method is one transaction. */
@ApplicationScoped
@Transactional
class Revisions {

    static final int FORGOTTEN_AT_ONCE = 1_000;

    @Inject
    Desk desk;

    /** A page of the revisions of an article, newest first. */
    RevisionList list(Ref ref, PageQuery query, Caller caller) {
        Article article = desk.read(ref, caller);
        return RevisionList.of(article.id, query.of("revisions of " + article.id));
    }

    /** One of them, whole. */
    RevisionView read(Ref ref, int number, Caller caller) {
        Article article = desk.read(ref, caller);
        Revision revision = Revision.required(article, number);
        AccountReference author = AccountReference.all(Set.of(revision.savedBy)).get(revision.savedBy);
        return new RevisionView(WorkingCopy.of(article, revision).view(), author, revision.note, revision.publishedAt);
    }

    /**
     * What differs between two of them.
     *
     * @param from null for the one before {@code to}
     * @param to null for the working copy
     */
    DiffView compare(Ref ref, Integer from, Integer to, Caller caller) {
        Article article = desk.read(ref, caller);
        Revision newer = Revision.required(article, to == null ? article.revision : to);
        Revision older = from == null ? newer.before() : Revision.required(article, from);
        Names names = Names.onDesk(
                Article.getSession(), Summary.refs(List.of(Summary.of(older.story), Summary.of(newer.story))));
        Redline redline =
                newer.manuscript().since(older.manuscript()).showing((name, value) -> shown(name, value, names));
        return new DiffView(older.number, newer.number, redline);
    }

    /** Stories refer to the catalog by id; an editor reads names. */
    private static Object shown(String name, Object value, Names names) {
        return switch (name) {
            case "edition", "siteSection" -> CatalogReference.of(names.get((UUID) value));
            case "dateline" -> DatelineView.of((Dateline) value);
            case "bylines" -> CreditView.all(list(value, CreditLine.class), names);
            case "tags" -> CatalogReference.all(list(value, UUID.class), names);
            case "related" -> ArticleReference.onDesk(list(value, UUID.class));
            default -> value;
        };
    }

    private static <T> List<T> list(Object value, Class<T> type) {
        return ((List<?>) value).stream().map(type::cast).toList();
    }

    /**
     * Forgets revisions that readers have never seen, that are no working copy, and that are older than some time.
     *
     * @return how many, at most {@value #FORGOTTEN_AT_ONCE}, so that no transaction grows long
     */
    int forget(Duration age) {
        return Revision.getSession()
                .createNativeMutationQuery("""
                        delete from desk.revision r
                        using (select o.article_id, o.number from desk.revision o join desk.article a on a.id = o.article_id
                               where o.number <> a.revision and o.published_at is null
                                 and o.number is distinct from a.published_revision
                                 and o.saved_at < now() - make_interval(secs => :age)
                               limit :most for update of o skip locked) old
                        where r.article_id = old.article_id and r.number = old.number""")
                .setParameter("age", (double) age.toSeconds())
                .setParameter("most", FORGOTTEN_AT_ONCE)
                .executeUpdate();
    }
}
