package dev.broadsheet.lease;

import dev.broadsheet.account.AccountReference;
import dev.broadsheet.account.Caller;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.article.Desk;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Taking and giving back. Each method is one transaction. */
@ApplicationScoped
@Transactional
class Leases {

    @Inject
    Desk desk;

    /**
     * Takes the lease of an article, or extends it for the one who has it.
     *
     * @throws Problem {@link ProblemType#LEASE_HELD} when somebody else has it and it is not to be taken over
     */
    LeaseView take(Ref ref, LeaseDraft draft, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        AccountReference holder = new AccountReference(caller.account(), caller.name());
        Optional<Lease> taken = Lease.take(article, caller.account(), draft.length());
        if (taken.isPresent()) {
            return LeaseView.of(article, taken.get(), holder);
        }
        Lease held = Lease.last(article).orElseThrow(() -> Problem.notFound("article", ref.toString()));
        AccountReference former = account(held);
        if (!draft.takesOver()) {
            throw refusal(held, former);
        }
        desk.record(article, Action.LEASE_TAKEN_OVER, caller, "From " + name(former));
        return LeaseView.of(article, Lease.takeOver(article, caller.account(), draft.length()), holder);
    }

    /** Who is editing an article. */
    LeaseView read(Ref ref, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        return Lease.last(article)
                .filter(Lease::runs)
                .map(lease -> LeaseView.of(article, lease, account(lease)))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, "Nobody is editing this article."));
    }

    /**
     * Gives a lease back; without one there is nothing to do.
     *
     * @throws Problem {@link ProblemType#LEASE_HELD} when it is somebody else's
     */
    void giveBack(Ref ref, Caller caller) {
        UUID article = desk.idOf(ref, caller);
        Lease.giveBack(article, caller.account());
        Lease.last(article).filter(Lease::runs).ifPresent(other -> {
            throw refusal(other, account(other));
        });
    }

    private static AccountReference account(Lease lease) {
        return AccountReference.all(Set.of(lease.account())).get(lease.account());
    }

    private static String name(AccountReference account) {
        return Objects.requireNonNullElseGet(account.name(), account.id()::toString);
    }

    private static Problem refusal(Lease lease, AccountReference holder) {
        return Problem.of(
                        ProblemType.LEASE_HELD,
                        name(holder) + " is editing this article until " + lease.expiresAt() + ".")
                .withMember("holder", holder)
                .withMember("expiresAt", lease.expiresAt().toString());
    }
}
