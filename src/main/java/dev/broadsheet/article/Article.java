package dev.broadsheet.article;

import static dev.broadsheet.article.Status.*;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.story.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An article on the desk: which one it is, where it stands, and which of its revisions is the working copy. Its methods
 * are the rules of its life; a step that its status does not allow is refused.
 */
@Entity
@Table(schema = "desk", name = "article")
class Article extends PanacheEntityBase {

    @Id
    UUID id;

    /** Of the working copy; readers know the article by that of the published revision. */
    String slug;

    @Convert(converter = StatusWord.class)
    Status status;

    @Version
    int version;

    /** The number of the working copy. */
    int revision;

    /** The number of the revision that readers see or last saw; null while never published. */
    @Column(name = "published_revision")
    Integer publishedRevision;

    /** Of the working copy. */
    @JdbcTypeCode(SqlTypes.JSON)
    Summary summary;

    /** What the working copy refers to in the catalog. */
    private UUID[] refs;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    /** When the working copy was saved. */
    @Column(name = "saved_at")
    Instant savedAt;

    @Embedded
    private Dates dates;

    @Embedded
    private Plan plan;

    @Column(name = "kill_reason")
    String killReason;

    /** A new draft. */
    static Article draft(Manuscript manuscript, UUID author, Instant now) {
        Article article = new Article();
        article.id = Ids.next();
        article.status = DRAFT;
        article.createdAt = now;
        article.createdBy = author;
        article.revise(manuscript, now);
        return article;
    }

    /** Makes a manuscript the working copy, as the next revision, if it makes sense. Readers see nothing of it. */
    void revise(Manuscript manuscript, Instant now) {
        repeat(manuscript, now);
        plan.checked();
    }

    /** The same for what was said and planned before, so that there is nothing in it to refuse. */
    void repeat(Manuscript manuscript, Instant now) {
        revision++;
        slug = manuscript.slug();
        plan = plan().of(manuscript);
        summary = Summary.of(manuscript.story());
        refs = summary.refs().distinct().toArray(UUID[]::new);
        savedAt = now;
    }

    /** @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when it was killed, or an editor has scheduled it */
    void checkRevisable(boolean editor) {
        if (status == KILLED) {
            throw Step.refusal(this, "A killed article cannot be revised.");
        }
        checkNotScheduled(editor);
    }

    /** Hands it in for an editor to look at. */
    void submit() {
        Step.SUBMIT.requireOpenTo(this);
        status = IN_REVIEW;
    }

    /** Hands it back to whoever writes it; what was to come out by itself no longer does. */
    void giveBack() {
        Step.RETURN.requireOpenTo(this);
        miss();
    }

    /**
     * Lets the working copy come out by itself, not before its embargo ends.
     *
     * @throws Problem {@link ProblemType#INVALID_CONTENT} when the minute has passed, or the article would have expired
     */
    void schedule(Instant at, Instant now) {
        Step.SCHEDULE.requireOpenTo(this);
        if (!at.isAfter(now)) {
            throw Problem.invalid("/at", "must be later than now, " + now);
        }
        plan = plan().publishingAt(at).checked();
        if (status != PUBLISHED) {
            status = SCHEDULED;
        }
    }

    /**
     * Shows the working copy to readers; under an embargo it is scheduled for the end of that instead.
     *
     * @return whether readers see it now
     */
    boolean publish(Instant now) {
        Step.PUBLISH.requireOpenTo(this);
        if (plan().isEmbargoedAt(now)) {
            schedule(plan().embargoUntil(), now);
            return false;
        }
        plan().checkOutlives(now);
        show(revision, now);
        plan = plan().publishingAt(null);
        return true;
    }

    /** Shows readers one of its revisions. */
    void show(int number, Instant now) {
        dates = status == PUBLISHED ? dates().updatedAt(now) : dates().outAt(now);
        status = PUBLISHED;
        publishedRevision = number;
    }

    /** Takes it from readers; it can be published again. */
    void unpublish() {
        Step.UNPUBLISH.requireOpenTo(this);
        status = atRest();
        plan = plan().publishingAt(null);
    }

    /** Lets its minute pass. */
    void miss() {
        plan = plan().publishingAt(null);
        if (status != PUBLISHED) {
            status = atRest();
        }
    }

    /** Takes it from readers because its time is over. What is to come out later still does. */
    void expire() {
        status = plan().publishAt() == null ? atRest() : SCHEDULED;
    }

    /** Takes it from readers for good, for a reason that they are told if they knew it. */
    void kill(String reason) {
        Step.KILL.requireOpenTo(this);
        status = KILLED;
        plan = plan().publishingAt(null);
        killReason = reason;
    }

    /** Brings it back to the desk. Readers see it when it is published again. */
    void restore() {
        Step.RESTORE.requireOpenTo(this);
        killReason = null;
        status = atRest();
    }

    /** @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when it was never in print, so nothing can be put right */
    void checkCorrectable() {
        if (!wasEverInPrint() || status == KILLED) {
            throw Step.refusal(this, "An article that is " + status.word() + " cannot be corrected.");
        }
    }

    /** @throws Problem {@link ProblemType#ILLEGAL_TRANSITION} when it stays on record, or an editor has scheduled it */
    void checkDeletable(boolean editor) {
        if (wasEverInPrint() || status == KILLED) {
            throw Step.refusal(this, "An article that was published or killed stays on record.");
        }
        checkNotScheduled(editor);
    }

    private void checkNotScheduled(boolean editor) {
        if (plan().publishAt() != null && !editor) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    "An editor has scheduled this article as it stands. An editor can change it, or return it to you.");
        }
    }

    /** Whether readers see exactly the working copy. */
    boolean isPublishedAsItStands() {
        return status == PUBLISHED && publishedRevision == revision;
    }

    /** Whether there is something in the working copy that readers of the published article do not see yet. */
    boolean hasUnpublishedChanges() {
        return status == PUBLISHED && publishedRevision != revision;
    }

    /** When it comes out and goes by itself. What has nothing but nulls is loaded as null. */
    Plan plan() {
        return plan == null ? Plan.NONE : plan;
    }

    Dates dates() {
        return dates == null ? Dates.NONE : dates;
    }

    boolean wasEverInPrint() {
        return publishedRevision != null;
    }

    /** What writes name with {@code If-Match}. */
    String state() {
        return DeskState.of(this).toString();
    }

    private Status atRest() {
        return wasEverInPrint() ? UNPUBLISHED : DRAFT;
    }
}
