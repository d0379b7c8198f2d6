package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out articles to those who may have them, and keeps what becomes of them on record. Always inside a transaction. */
@ApplicationScoped
public class Desk {

    @Inject
    Answers answers;

    @Inject
    Event<ArticleHandled> handled;

    @Inject
    Event<ArticlesHandled> allHandled;

    /**
     * Which article a reference names, by its id or by any slug that is its own.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND} when there is none, or none that the caller may see
     */
    @Transactional
    public UUID idOf(Ref ref, Caller caller) {
        return read(ref, caller).id;
    }

    /** An article to look at. */
    Article read(Ref ref, Caller caller) {
        return visible(find(ref, LockModeType.NONE), ref, caller);
    }

    /** An article to change, held until the transaction ends. */
    Article hold(Ref ref, Caller caller) {
        return visible(find(ref, LockModeType.PESSIMISTIC_WRITE), ref, caller);
    }

    /**
     * An article to change, in the state that its client has read.
     *
     * @throws Problem {@link ProblemType#PRECONDITION_FAILED} when it is in another
     */
    Article hold(Ref ref, IfMatch condition, Caller caller) {
        Article article = hold(ref, caller);
        if (!condition.isMetBy(article.state())) {
            throw stale(article, condition);
        }
        return article;
    }

    /** The refusal of a write to another state than its client has read: what there is now, and what has changed. */
    Problem stale(Article article, IfMatch condition) {
        WorkingCopy current = copy(article);
        Problem refusal = refusal(article, current, "The article has changed since you read it.");
        Optional<Revision> read = revisionRead(article, condition);
        if (read.isEmpty()) {
            return refusal;
        }
        List<Violation> changes = read.get().number == article.revision
                ? List.of(
                        Violation.at("/status", "has become " + article.status.word() + ", or something else was done"))
                : current.manuscript().since(read.get().manuscript()).pointers().stream()
                        .map(pointer -> Violation.at(pointer, "differs from revision " + read.get().number))
                        .toList();
        return refusal.with(changes);
    }

    /** The refusal to merge two edits. */
    Problem conflicting(Article article, List<Violation> conflicts) {
        return refusal(article, copy(article), "Somebody else has changed the same places since you read the article.")
                .with(conflicts);
    }

    private Problem refusal(Article article, WorkingCopy current, String sentence) {
        return Problem.of(ProblemType.PRECONDITION_FAILED, sentence)
                .withHeader("ETag", answers.tag(current.view(), current.state()).toString())
                .withMember("revision", article.revision);
    }

    /** The revision that a client has read; empty when its condition does not say, or the revision is no longer kept. */
    Optional<Revision> revisionRead(Article article, IfMatch condition) {
        return condition
                .states()
                .map(DeskState.of(article)::revisionIn)
                .flatMapToInt(number -> number.stream())
                .boxed()
                .findFirst()
                .flatMap(number -> Revision.of(article, number));
    }

    /** Puts on record what somebody did to an article that is there. */
    public void record(UUID article, ArticleHandled.Action action, Caller by, String note) {
        record(Article.<Article>findById(article), action, by, note);
    }

    /** Puts on record what somebody did. */
    void record(Article article, ArticleHandled.Action action, Caller by, String note) {
        handled.fire(new ArticleHandled(article.id, article.revision, action, by, note));
    }

    /** Puts on record what somebody did to many articles, together. */
    void record(List<ArticleHandled> all) {
        allHandled.fire(new ArticlesHandled(all));
    }

    /** The working copy, as the database will have it. */
    WorkingCopy copy(Article article) {
        return copy(article, Revision.current(article));
    }

    /** As the database will have it: the version counts only when the change is flushed. */
    WorkingCopy copy(Article article, Revision revision) {
        Article.flush();
        return WorkingCopy.of(article, revision);
    }

    /** What a caller may not see is not there. */
    private static Article visible(Optional<Article> article, Ref ref, Caller caller) {
        return article.filter(found -> caller.seesWorkOf(found.createdBy))
                .orElseThrow(() -> Problem.notFound("article", ref.toString()));
    }

    private static Optional<Article> find(Ref ref, LockModeType lock) {
        if (ref.id() != null) {
            return Article.findByIdOptional(ref.id(), lock);
        }
        Optional<Article> current =
                Article.<Article>find("slug", ref.slug()).withLock(lock).firstResultOptional();
        // A former slug is in no row of that table, nor one that somebody changed while we waited for the lock.
        return current.isPresent()
                ? current
                : OwnedSlug.ownerOf(ref.slug()).flatMap(owner -> Article.findByIdOptional(owner, lock));
    }
}
