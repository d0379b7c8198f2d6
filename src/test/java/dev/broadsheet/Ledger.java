package dev.broadsheet;

import dev.broadsheet.article.ArticleHandled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps what was done to articles while tests run. */
@ApplicationScoped
public class Ledger {

    private final Queue<ArticleHandled> entries = new ConcurrentLinkedQueue<>();

    void keep(@Observes ArticleHandled handled) {
        entries.add(handled);
    }

    /** What was done to one article in some way, in order. */
    public List<ArticleHandled> of(String article, ArticleHandled.Action action) {
        return entries.stream()
                .filter(entry -> entry.article().toString().equals(article) && entry.action() == action)
                .toList();
    }
}
