package dev.broadsheet.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Role;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.caching.Moved;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import dev.broadsheet.typesetting.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is written at the desk: drafts and their revisions. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
public class Articles {

    @Inject
    Clock clock;

    @Inject
    Desk desk;

    @Inject
    Publication publication;

    @Inject
    Slugs slugs;

    @Inject
    StrictJson json;

    /** Files a story as a new draft, and publishes it at once if so asked. */
    public WorkingCopy file(Story story, boolean publish, Caller caller) {
        Manuscript manuscript = new Manuscript(slugs.forHeadline(story.headline()), null, null, story);
        Article article = Article.draft(manuscript, caller.account(), clock.instant());
        Revision filed = file(article, manuscript, null, caller);
        if (publish) {
            publication.publish(article, filed, null, caller);
        }
        return desk.copy(article, filed);
    }

    /** Files a draft that a client wrote as JSON. */
    WorkingCopy file(ObjectNode body, Caller caller) {
        ComputedMembers.removeUnchanged(body, null);
        ArticleDraft draft = json.as(ArticleDraft.class, body);
        DraftRules.check(draft, null);
        Story story = story(draft, caller);
        String slug = draft.slug() == null ? slugs.forHeadline(story.headline()) : slugs.chosen(draft.slug(), null);
        Manuscript manuscript = new Manuscript(slug, draft.embargoUntil(), draft.expiresAt(), story);
        Article article = Article.draft(manuscript, caller.account(), clock.instant());
        return desk.copy(article, file(article, manuscript, draft.note(), caller));
    }

    /** A page of working copies, as far as the caller may see them. */
    ArticleList list(String path, ArticleQuery query, Wanted within, Caller caller) {
        UUID author = caller.role().includes(Role.EDITOR) ? null : caller.account();
        return new ArticlePage(Article.getSession(), query, within).read(path, author);
    }

    /** The working copy, if it is one that is asked for. */
    public WorkingCopy read(Ref ref, StatusQuery asked, Body body, Caller caller) {
        Article article = desk.read(ref, caller);
        if (!asked.fits(article)) {
            throw Problem.notFound("article", ref.toString());
        }
        if (ref.slug() != null && !ref.slug().equals(article.slug)) {
            throw new Moved(ArticleResource.PATH + "/" + article.slug, null, null);
        }
        return WorkingCopy.of(article, Revision.current(article), body);
    }

    /** One of the revisions. */
    WorkingCopy read(Ref ref, int revision, Body body, Caller caller) {
        Article article = desk.read(ref, caller);
        return WorkingCopy.of(article, Revision.required(article, revision), body);
    }

    /**
     * An article as readers would see it if it came out now, whoever asks. Empty when it was killed, or is not there.
     *
     * @param revision which of its revisions; null for the working copy
     */
    public Optional<ArticleView> preview(UUID id, Integer revision) {
        return Article.<Article>findByIdOptional(id)
                .filter(article -> article.status != Status.KILLED)
                .flatMap(article -> Revision.of(article, revision == null ? article.revision : revision)
                        .map(wanted -> {
                            Setting setting = Setting.onDesk(Article.getSession(), wanted, Body.BLOCKS);
                            return ArticleView.preview(article, wanted, setting, clock.instant());
                        }));
    }

    /** Changes the working copy, or merges the change into what others have made of it since. */
    WorkingCopy revise(Ref ref, IfMatch condition, Edit edit, Caller caller) {
        return revise(ref, condition, caller, (article, base, stale) -> {
            Edit.Result mine = edit.of(article, base, stale, json);
            return new Wish(
                    mine.manuscript(story(mine.draft(), caller), base.slug),
                    mine.draft().note());
        });
    }

    /** The same for its sections alone. */
    public WorkingCopy revise(Ref ref, IfMatch condition, SectionsEdit edit, Caller caller) {
        return revise(ref, condition, caller, (article, base, stale) -> {
            List<Part> parts = edit.of(base.story, stale ? null : ArticleReference.onDesk(article));
            return new Wish(base.manuscript().saying(base.story.withParts(parts)), null);
        });
    }

    private WorkingCopy revise(Ref ref, IfMatch condition, Caller caller, Rewriting rewriting) {
        Article article = desk.hold(ref, caller);
        Revision current = Revision.current(article);
        boolean stale = !condition.isMetBy(article.state());
        Revision base = stale ? toMergeWith(article, condition) : current;
        article.checkRevisable(caller.role().includes(Role.EDITOR));
        Wish mine = rewriting.of(article, base, stale);
        Story story = mine.manuscript().story().corrected(current.story.corrections());
        Manuscript wanted = mine.manuscript().saying(story.identified(base.story));
        if (base != current) {
            wanted = Merging.of(
                    base.manuscript(), wanted, current.manuscript(), conflicts -> desk.conflicting(article, conflicts));
        }
        WorkingCopy saved = save(article, current, wanted, mine.note(), caller);
        return base == current ? saved : saved.afterMerging();
    }

    /** Makes an earlier revision the working copy again. */
    WorkingCopy revert(Ref ref, int number, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.checkRevisable(caller.role().includes(Role.EDITOR));
        Revision current = Revision.current(article);
        Story story = Revision.required(article, number).story.corrected(current.story.corrections());
        Manuscript before = current.manuscript();
        Manuscript again = new Manuscript(article.slug, before.embargoUntil(), before.expiresAt(), story);
        article.revise(again, clock.instant());
        String why = note == null ? "Revision " + number + " again" : note;
        Revision revision = Revision.save(article, again, caller.account(), why);
        desk.record(article, Action.REVERTED, caller, why);
        return desk.copy(article, revision);
    }

    /** Deletes an article that was never published, with all its revisions. */
    void delete(Ref ref, IfMatch condition, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.checkDeletable(caller.role().includes(Role.EDITOR));
        desk.record(article, Action.DELETED, caller, article.summary.headline());
        article.delete();
    }

    private Revision file(Article article, Manuscript manuscript, String note, Caller caller) {
        article.persistAndFlush();
        OwnedSlug.first(article);
        Story story = manuscript.story().identified(null);
        Manuscript filed = new Manuscript(manuscript.slug(), manuscript.embargoUntil(), manuscript.expiresAt(), story);
        Revision revision = Revision.save(article, filed, caller.account(), note);
        desk.record(article, Action.FILED, caller, note);
        return revision;
    }

    private Revision toMergeWith(Article article, IfMatch condition) {
        return condition.mergeIsWelcome()
                ? desk.revisionRead(article, condition).orElseThrow(() -> desk.stale(article, condition))
                : refuse(desk.stale(article, condition));
    }

    private static Revision refuse(Problem stale) {
        throw stale;
    }

    private WorkingCopy save(Article article, Revision current, Manuscript wanted, String note, Caller caller) {
        if (wanted.equals(current.manuscript()) && note == null) {
            return desk.copy(article, current);
        }
        boolean renamed = !wanted.slug().equals(article.slug);
        if (renamed) {
            slugs.chosen(wanted.slug(), article.id);
        }
        article.revise(wanted, clock.instant());
        if (renamed) {
            OwnedSlug.give(article);
        }
        Revision revision = Revision.save(article, wanted, caller.account(), note);
        desk.record(article, Action.REVISED, caller, note);
        return desk.copy(article, revision);
    }

    /** Makes something new of the revision that its client has read. */
    @FunctionalInterface
    private interface Rewriting {
        Wish of(Article article, Revision base, boolean stale);
    }

    private record Wish(Manuscript manuscript, String note) {}

    private static Story story(ArticleDraft draft, Caller caller) {
        return story(draft, CatalogRefs.of(draft), caller);
    }

    /** The story of a draft. A printed credit that only repeats the names is none, so that it follows their renaming. */
    static Story story(ArticleDraft draft, CatalogRefs catalog, Caller caller) {
        Story story = draft.toStory(catalog, caller);
        catalog.refuseMissing();
        if (story.bylineText() == null) {
            return story;
        }
        String generated = BylineNames.joined(catalog.namesOf(story.bylines()));
        return story.bylineText().equals(generated) ? story.signedBy(story.bylines(), null) : story;
    }
}
