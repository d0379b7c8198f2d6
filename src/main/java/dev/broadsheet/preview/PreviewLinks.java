package dev.broadsheet.preview;

import dev.broadsheet.account.AccountReference;
import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.article.ArticleView;
import dev.broadsheet.article.Articles;
import dev.broadsheet.article.Desk;
import dev.broadsheet.house.Ref;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Making, opening and revoking preview links. Each method is one transaction. */
@ApplicationScoped
@Transactional
class PreviewLinks {

    @Inject
    Desk desk;

    @Inject
    Articles articles;

    @Inject
    PreviewKey key;

    /**
     * Makes a link to an article. Only this answer holds its address.
     *
     * @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when the article was killed,
     *     {@link ProblemType#INVALID_CONTENT} when there is no such revision
     */
    PreviewLinkView share(Ref ref, PreviewLinkDraft draft, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        if (articles.preview(article, null).isEmpty()) {
            throw Problem.of(ProblemType.ILLEGAL_TRANSITION, "A killed article is shown to nobody. Restore it first.");
        }
        if (articles.preview(article, draft.revision()).isEmpty()) {
            throw Problem.invalid("/revision", "there is no revision " + draft.revision());
        }
        PreviewLink link = PreviewLink.make(article, draft.revision(), caller.account(), draft.length());
        desk.record(article, Action.PREVIEW_SHARED, caller, link.note());
        AccountReference maker = new AccountReference(caller.account(), caller.name());
        return PreviewLinkView.of(link, maker, key.sign(link.token()));
    }

    /** The links of an article that still open. */
    PreviewLinkList list(Ref ref, PageQuery query, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        return PreviewLinkList.of(article, query.of("preview links of " + article));
    }

    /** One of them. */
    PreviewLinkView read(Ref ref, Ref id, Caller caller) {
        PreviewLink link = link(desk.idOf(ref, caller), id);
        AccountReference maker = AccountReference.all(Set.of(link.createdBy)).get(link.createdBy);
        return PreviewLinkView.of(link, maker, null);
    }

    /** Ends one of them. */
    void revoke(Ref ref, Ref id, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        PreviewLink link = link(article, id);
        if (!link.revoke()) {
            throw missing(id);
        }
        desk.record(article, Action.PREVIEW_REVOKED, caller, link.note());
    }

    /** What a genuine token shows; empty when it is over or revoked, or its article was killed or deleted. */
    Optional<ArticleView> open(PreviewToken token) {
        return PreviewLink.opened(token).flatMap(link -> articles.preview(link.articleId, link.revision));
    }

    private static PreviewLink link(UUID article, Ref id) {
        return Optional.ofNullable(id.id())
                .flatMap(known -> PreviewLink.of(article, known))
                .orElseThrow(() -> missing(id));
    }

    private static Problem missing(Ref id) {
        return Problem.notFound("preview link", id.toString());
    }
}
