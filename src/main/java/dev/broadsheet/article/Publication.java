package dev.broadsheet.article;

import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.story.Correction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps of an article's life. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
public class Publication {

    @Inject
    Desk desk;

    @Inject
    Printing printing;

    /** Hands a draft in. */
    WorkingCopy submit(Ref ref, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.submit();
        desk.record(article, Action.SUBMITTED, caller, note);
        return desk.copy(article);
    }

    /** Hands an article back to whoever writes it, and says why. */
    WorkingCopy giveBack(Ref ref, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.giveBack();
        desk.record(article, Action.RETURNED, caller, note);
        return desk.copy(article);
    }

    /** Lets the working copy come out by itself at a moment, or when its embargo ends if that is later. */
    WorkingCopy schedule(Ref ref, IfMatch condition, Instant at, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.schedule(at, Due.now());
        desk.record(article, Action.SCHEDULED, caller, forWhen(article, note));
        return desk.copy(article);
    }

    /** Shows the working copy to readers. Publishing what is published as it stands changes nothing. */
    WorkingCopy publish(Ref ref, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        Revision revision = Revision.current(article);
        if (!article.isPublishedAsItStands()) {
            publish(article, revision, note, caller);
        }
        return desk.copy(article, revision);
    }

    /** The same, for an article that the caller holds. */
    void publish(Article article, Revision revision, String note, Caller caller) {
        Instant now = Due.now();
        if (article.publish(now)) {
            printing.show(List.of(new Proof(article, revision)), now);
            desk.record(article, Action.PUBLISHED, caller, note);
        } else {
            desk.record(article, Action.SCHEDULED, caller, forWhen(article, note));
        }
    }

    /**
     * Publishes articles whose minute has come. One that would have expired by now never comes out, and one that was
     * published by hand meanwhile is not told anew.
     */
    void comeOut(List<Article> due, Instant now) {
        Map<UUID, Revision> revisions = Revision.current(due);
        List<Proof> proofs = new ArrayList<>();
        for (Article article : due) {
            if (article.isPublishedAsItStands()) {
                article.miss();
            } else if (article.plan().isExpiredAt(now)) {
                article.miss();
                desk.record(article, Action.EXPIRED, null, "What was to come out had expired before.");
            } else if (article.publish(now)) {
                proofs.add(new Proof(article, revisions.get(article.id)));
            }
        }
        if (!proofs.isEmpty()) {
            printing.show(proofs, now);
            proofs.forEach(proof -> desk.record(proof.article(), Action.PUBLISHED, null, null));
        }
    }

    /** Takes an article from readers. */
    WorkingCopy unpublish(Ref ref, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.unpublish();
        printing.withdraw(article, Due.now());
        desk.record(article, Action.UNPUBLISHED, caller, note);
        return desk.copy(article);
    }

    /**
     * Takes articles from readers whose time is over. What was claimed is looked at again, because an editor may have
     * published it with more time while it was being claimed.
     */
    void expire(List<Article> due, Instant now) {
        Set<UUID> over = PublishedArticle.with(
                        due.stream().map(article -> article.id).toList())
                .stream()
                .filter(row -> row.isOverAt(now))
                .map(row -> row.id)
                .collect(Collectors.toSet());
        for (Article article : due) {
            if (over.contains(article.id)) {
                article.expire();
                printing.withdraw(article, now);
                desk.record(article, Action.EXPIRED, null, null);
            }
        }
    }

    /** Takes an article from readers for good. Those who knew it are told why. */
    WorkingCopy kill(Ref ref, IfMatch condition, String reason, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.kill(reason);
        printing.kill(article, Due.now());
        desk.record(article, Action.KILLED, caller, reason);
        return desk.copy(article);
    }

    /** Brings a killed article back to the desk. */
    WorkingCopy restore(Ref ref, IfMatch condition, String note, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.restore();
        printing.restore(article, Due.now());
        desk.record(article, Action.RESTORED, caller, note);
        return desk.copy(article);
    }

    /**
     * Puts something right. Readers of a published article see it at once, and nothing else of the working copy: what
     * they saw and the working copy are both corrected, each as a revision of its own where they differ.
     */
    public WorkingCopy correct(Ref ref, IfMatch condition, CorrectionWriter writer, Caller caller) {
        Article article = desk.hold(ref, condition, caller);
        article.checkCorrectable();
        Instant now = Due.now();
        Revision working = Revision.current(article);
        boolean inPrint = article.status == Status.PUBLISHED;
        Revision seen = inPrint ? Revision.required(article, article.publishedRevision) : working;
        Correction correction = writer.write(seen.story, now);
        Revision corrected = append(article, seen, working, correction, now, caller);
        if (inPrint) {
            article.show(article.revision, now);
            printing.show(List.of(new Proof(article, corrected)), now);
            if (seen.number != working.number) {
                corrected = append(article, working, corrected, null, now, caller);
            }
        }
        desk.record(article, Action.CORRECTED, caller, correction.text());
        return desk.copy(article, corrected);
    }

    static String forWhen(Article article, String note) {
        String minute = "For " + article.plan().scheduledFor();
        return note == null ? minute : minute + ": " + note;
    }

    private Revision append(
            Article article, Revision content, Revision ledger, Correction correction, Instant now, Caller caller) {
        List<Correction> corrections = new ArrayList<>(ledger.story.corrections());
        String note = "Corrected";
        if (correction != null) {
            corrections.add(correction);
            note = "Correction: " + correction.text();
        }
        Manuscript before = content.manuscript();
        Manuscript after = new Manuscript(
                before.slug(),
                before.embargoUntil(),
                before.expiresAt(),
                before.story().corrected(corrections));
        article.repeat(after, now);
        return Revision.save(article, after, caller.account(), note);
    }
}
