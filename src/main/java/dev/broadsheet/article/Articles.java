package dev.broadsheet.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Role;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** What the desk does with articles. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
public class Articles {

    @Inject
    Clock clock;

    @Inject
    Slugs slugs;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    @Inject
    Event<ArticlePublished> published;

    /** Files a story as a new draft, and publishes it at once if so asked. */
    public WorkingCopy file(Story story, boolean publish, Caller caller) {
        Article article = file(story, slugs.forHeadline(story.headline()), caller);
        Story filed = Revision.current(article);
        if (publish) {
            show(article, filed);
        }
        return copy(article, filed);
    }

    /** Files a draft that a client wrote as JSON. */
    WorkingCopy file(ObjectNode body, Caller caller) {
        ComputedMembers.removeUnchanged(body, null);
        ArticleDraft draft = json.as(ArticleDraft.class, body);
        DraftRules.check(draft, null);
        Story story = story(draft);
        String slug = draft.slug() == null ? slugs.forHeadline(story.headline()) : slugs.chosen(draft.slug(), Set.of());
        Article article = file(story, slug, caller);
        return copy(article, Revision.current(article));
    }

    /** A page of working copies, as far as the caller may see them. */
    ArticleList list(ArticleQuery query, Caller caller) {
        UUID author = caller.role().includes(Role.EDITOR) ? null : caller.account();
        return ArticleList.of(Article.getSession(), Article.newest(query.page(), query.desk.wanted(), author));
    }

    /** The working copy, if it is one that is asked for. */
    WorkingCopy read(Ref ref, StatusQuery asked, Caller caller) {
        Article article = visible(Article.withRef(ref).orElse(null), ref, caller);
        if (!asked.fits(article)) {
            throw Problem.notFound("article", ref.toString());
        }
        return copy(article, Revision.current(article));
    }

    /** Makes a whole draft the working copy. */
    WorkingCopy replace(Ref ref, ObjectNode body, IfMatch condition, Caller caller) {
        return revise(ref, condition, caller, (before, current) -> {
            ComputedMembers.removeUnchanged(body, current);
            return body;
        });
    }

    /** Changes some members of the working copy (RFC 7396). */
    WorkingCopy patch(Ref ref, ObjectNode changes, IfMatch condition, Caller caller) {
        return revise(ref, condition, caller, (before, current) -> {
            ComputedMembers.removeUnchanged(changes, current);
            // Removing what no draft has would leave no trace in the result, so the patch is looked at by itself.
            json.bind(ArticleDraft.class, changes);
            return (ObjectNode) MergePatch.apply(before, changes);
        });
    }

    /** Shows the working copy to readers. Publishing what is published as it stands changes nothing. */
    WorkingCopy publish(Ref ref, IfMatch condition, Caller caller) {
        Article article = held(ref, condition, caller);
        Story story = Revision.current(article);
        if (!article.isPublishedAsItStands()) {
            show(article, story);
        }
        return copy(article, story);
    }

    /** Takes the article from readers. */
    WorkingCopy unpublish(Ref ref, IfMatch condition, Caller caller) {
        Article article = held(ref, condition, caller);
        article.unpublish();
        PublishedArticle.deleteById(article.id);
        return copy(article, Revision.current(article));
    }

    /** Deletes an article that was never published, with all its revisions. */
    void delete(Ref ref, IfMatch condition, Caller caller) {
        Article article = held(ref, condition, caller);
        article.checkDeletable();
        article.delete();
    }

    private Article file(Story story, String slug, Caller caller) {
        Article article = Article.draft(slug, story, caller.account(), clock.instant());
        article.persistAndFlush();
        Revision.save(article, story.identified(null), caller.account());
        return article;
    }

    private WorkingCopy revise(Ref ref, IfMatch condition, Caller caller, BinaryOperator<ObjectNode> change) {
        Article article = held(ref, condition, caller);
        Story before = Revision.current(article);
        ObjectNode current = json.tree(copy(article, before).view());
        ObjectNode body = change.apply(json.tree(ArticleDraft.of(article, before)), current);
        ArticleDraft draft = json.as(ArticleDraft.class, body);
        DraftRules.check(draft, before);
        Story story = story(draft).identified(before);
        boolean renamed = draft.slug() != null && !draft.slug().equals(article.slug);
        if (renamed) {
            article.slug = slugs.chosen(draft.slug(), PublishedArticle.slugsOf(article.id));
        }
        if (renamed || !story.equals(before)) {
            article.revise(story, clock.instant());
            Revision.save(article, story, caller.account());
        }
        return copy(article, story);
    }

    /** The story of a draft. A printed credit that only repeats the names is none, so that it follows their renaming. */
    private static Story story(ArticleDraft draft) {
        CatalogRefs catalog = new CatalogRefs();
        Story story = draft.toStory(catalog);
        catalog.refuseMissing();
        if (story.bylineText() == null) {
            return story;
        }
        CatalogNames names = CatalogNames.of(Article.getSession(), List.of(Summary.of(story)));
        String generated = BylineNames.joined(BylineNames.each(story.bylines(), names));
        return story.bylineText().equals(generated) ? story.signedBy(story.bylines(), null) : story;
    }

    private void show(Article article, Story story) {
        article.publish(clock.instant());
        PublishedArticle.show(article, story);
        Article.flush();
        Credit.replace(article.id, story);
        published.fire(new ArticlePublished(article.id, story));
    }

    private Article held(Ref ref, IfMatch condition, Caller caller) {
        Article article = visible(Article.lockedWithRef(ref).orElse(null), ref, caller);
        condition.check(article.state(), () -> {
            WorkingCopy current = copy(article, Revision.current(article));
            return answers.tag(current.view(), current.state());
        });
        return article;
    }

    /** What a caller may not see is not there. */
    private static Article visible(Article article, Ref ref, Caller caller) {
        if (article == null || !caller.seesWorkOf(article.createdBy)) {
            throw Problem.notFound("article", ref.toString());
        }
        return article;
    }

    /** As the database will have it: the version counts only when the change is flushed. */
    private static WorkingCopy copy(Article article, Story story) {
        Article.flush();
        CatalogNames names = CatalogNames.of(Article.getSession(), List.of(article.summary));
        return WorkingCopy.of(article, story, names);
    }
}
