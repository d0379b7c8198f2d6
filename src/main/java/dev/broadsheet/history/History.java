package dev.broadsheet.history;

import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticleHandled;
import dev.broadsheet.article.ArticlesHandled;
import dev.broadsheet.article.Desk;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the history of articles. */
@ApplicationScoped
class History {

    @Inject
    Desk desk;

    /** In the transaction that does it. */
    void write(@Observes ArticleHandled event) {
        Entry.of(event).persist();
    }

    /** The same for many articles, in one statement. */
    void write(@Observes ArticlesHandled event) {
        Entry.write(event.each());
    }

    /** A page of what was done to an article, newest first. One that was deleted is still known by its id. */
    @Transactional
    HistoryList list(Ref ref, PageQuery query, Caller caller) {
        UUID article = ref.id() != null && Entry.tellsOf(ref.id()) ? ref.id() : desk.idOf(ref, caller);
        return HistoryList.of(article, query.of("history of " + article));
    }
}
