package dev.broadsheet.section;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticlePublished;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.Articles;
import dev.broadsheet.article.DraftRules;
import dev.broadsheet.article.SectionDraft;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.article.StatusQuery;
import dev.broadsheet.article.WorkingCopy;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import dev.broadsheet.typesetting.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The sections of working copies, one by one; and those that readers query, which it keeps in step with what is published.
 * Each method is one transaction, or part of its caller's.
 */
@ApplicationScoped
@Transactional
class Sections {

    @Inject
    Articles articles;

    @Inject
    StrictJson json;

    /** A section that was written, or read at the desk, and the working copy it stands in. */
    record OnDesk(UUID id, WorkingCopy article) {

        /** As JSON. */
        SectionInArticle section() {
            return SectionInArticle.in(article, id).orElseThrow(() -> Problem.notFound("section", id.toString()));
        }
    }

    /** In the transaction that publishes. */
    void project(@Observes ArticlePublished event) {
        Section.replace(event.article(), SectionView.all(event.story()), event.again());
    }

    /** A section of a working copy. */
    OnDesk read(Ref section, StatusQuery asked, Body body, Caller caller) {
        return new OnDesk(section.id(), articles.read(SectionOwner.required(section, caller), asked, body, caller));
    }

    /** Adds a section to an article. */
    OnDesk add(Ref article, IfMatch condition, ObjectNode body, Caller caller) {
        Addition addition = new Addition(body, json);
        WorkingCopy written = articles.revise(article, condition, addition, caller);
        return new OnDesk(addition.in(written.view().sections()), written);
    }

    /** Changes a section. */
    OnDesk change(Ref section, IfMatch condition, SectionChange change, Caller caller) {
        Ref article = SectionOwner.required(section, caller);
        WorkingCopy written = articles.revise(
                article, condition, (before, read) -> changed(before, read, section.id(), change), caller);
        return new OnDesk(section.id(), written);
    }

    /**
     * Deletes a section.
     *
     * @param children what becomes of those nested in it; null when nobody has said
     */
    WorkingCopy delete(Ref section, IfMatch condition, Children children, Caller caller) {
        Ref article = SectionOwner.required(section, caller);
        return articles.revise(
                article,
                condition,
                (before, read) -> {
                    Outline outline = new Outline(before.parts());
                    return outline.without(find(outline, section.id()), children)
                            .parts();
                },
                caller);
    }

    /** Puts all sections of an article in another order. */
    WorkingCopy order(Ref article, IfMatch condition, ArrayNode body, Caller caller) {
        return articles.revise(
                article,
                condition,
                (before, read) -> new Outline(before.parts())
                        .ordered(SectionPlace.all(body, json))
                        .parts(),
                caller);
    }

    private List<Part> changed(Story before, ArticleReference article, UUID id, SectionChange change) {
        Outline outline = new Outline(before.parts());
        int at = find(outline, id);
        SectionInArticle read = new SectionInArticle(SectionView.all(before).get(at), article);
        SectionDraft section = change.of(read, before.parts().get(at), json);
        List<Part> after = outline.replacing(at, section.toPart()).parts();
        DraftRules.check(section, at, after, before);
        return after;
    }

    private static int find(Outline outline, UUID id) {
        int at = outline.indexOf(id);
        if (at < 0) {
            throw Problem.notFound("section", id.toString());
        }
        return at;
    }
}
