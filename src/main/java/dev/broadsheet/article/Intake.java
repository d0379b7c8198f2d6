package dev.broadsheet.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes in many drafts together, and shows readers those that are to be published: a statement for each kind of row
 * rather than for each row. What comes of it is the same as if they had been filed one by one.
 */
@ApplicationScoped
public class Intake {

    @Inject
    Clock clock;

    @Inject
    Desk desk;

    @Inject
    Printing printing;

    @Inject
    Slugs slugs;

    @Inject
    StrictJson json;

    /**
     * What became of an offer.
     *
     * @param id the new article; null where it was refused
     * @param published whether readers see it
     * @param refusal why it was refused; null where it was taken in
     */
    public record Taken(UUID id, String slug, boolean published, Problem refusal) {}

    /** An article, as far as it is made. */
    private static final class Piece {
        private final Offer offer;
        private Story story;
        private Article article;
        private Manuscript manuscript;
        private Revision revision;
        private boolean inPrint;
        private Problem refusal;

        Piece(Offer offer) {
            this.offer = offer;
        }

        boolean stands() {
            return refusal == null;
        }

        Taken outcome() {
            return stands()
                    ? new Taken(article.id, article.slug, inPrint, null)
                    : new Taken(null, null, false, refusal);
        }
    }

    /**
     * Reads a draft that a client wrote as JSON, without asking the database.
     *
     * @param publish whether readers are to see it at once
     * @throws Problem when it cannot be read, or says what no draft may
     */
    public Offer read(ObjectNode body, boolean publish) {
        ComputedMembers.removeUnchanged(body, null);
        ArticleDraft draft = json.as(ArticleDraft.class, body);
        DraftRules.check(draft, null);
        return new Offer(draft, publish);
    }

    /**
     * Takes in what can be taken in. One that is refused leaves no trace and holds up no other.
     *
     * @return what became of each, in order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Taken> take(List<Offer> offers, Caller caller) {
        List<Piece> pieces = offers.stream().map(Piece::new).toList();
        tell(pieces, caller);
        List<Piece> sound = standing(pieces);
        List<String> handed =
                slugs.handOut(sound.stream().map(piece -> piece.offer.draft()).toList());
        boolean anyForPrint = sound.stream().anyMatch(piece -> piece.offer.isForPrint());
        Instant now = anyForPrint ? Due.now() : null;
        for (int at = 0; at < sound.size(); at++) {
            open(sound.get(at), handed.get(at), caller, now);
        }
        List<Piece> taken = standing(pieces);
        persist(taken, caller);
        List<Proof> proofs = taken.stream()
                .filter(piece -> piece.inPrint)
                .map(piece -> new Proof(piece.article, piece.revision))
                .toList();
        if (!proofs.isEmpty()) {
            printing.show(proofs, now);
        }
        record(taken, caller);
        return pieces.stream().map(Piece::outcome).toList();
    }

    private static List<Piece> standing(List<Piece> pieces) {
        return pieces.stream().filter(Piece::stands).toList();
    }

    private static void tell(List<Piece> pieces, Caller caller) {
        List<CatalogRefs> catalog = CatalogRefs.all(
                pieces.stream().map(piece -> piece.offer.draft()).toList());
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            try {
                piece.story = Articles.story(piece.offer.draft(), catalog.get(at), caller)
                        .identified(null);
            } catch (Problem refusal) {
                piece.refusal = refusal;
            }
        }
    }

    private void open(Piece piece, String slug, Caller caller, Instant now) {
        if (slug == null) {
            piece.refusal = Slugs.taken(piece.offer.draft().slug());
            return;
        }
        try {
            piece.manuscript = piece.offer.manuscript(slug, piece.story);
            piece.article = Article.draft(piece.manuscript, caller.account(), clock.instant());
            piece.inPrint = piece.offer.isForPrint() && piece.article.publish(now);
        } catch (Problem refusal) {
            piece.refusal = refusal;
        }
    }

    /** Kind by kind, because only rows of one kind that follow each other go to the database together. */
    private static void persist(List<Piece> pieces, Caller caller) {
        pieces.forEach(piece -> piece.article.persist());
        pieces.forEach(piece -> OwnedSlug.first(piece.article));
        pieces.forEach(piece -> piece.revision = Revision.save(
                piece.article,
                piece.manuscript,
                caller.account(),
                piece.offer.draft().note()));
    }

    private void record(List<Piece> pieces, Caller caller) {
        List<ArticleHandled> all = new ArrayList<>();
        for (Piece piece : pieces) {
            Article article = piece.article;
            all.add(handled(article, Action.FILED, caller, piece.offer.draft().note()));
            if (piece.inPrint) {
                all.add(handled(article, Action.PUBLISHED, caller, null));
            } else if (piece.offer.isForPrint()) {
                all.add(handled(article, Action.SCHEDULED, caller, Publication.forWhen(article, null)));
            }
        }
        if (!all.isEmpty()) {
            desk.record(all);
        }
    }

    private static ArticleHandled handled(Article article, Action action, Caller caller, String note) {
        return new ArticleHandled(article.id, article.revision, action, caller, note);
    }
}
