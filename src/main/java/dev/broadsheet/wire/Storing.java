package dev.broadsheet.wire;

import dev.broadsheet.article.Intake;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores lines, some in each transaction, with the keys by which they are known when they are sent again. */
@ApplicationScoped
class Storing {

    @Inject
    Intake intake;

    /**
     * Stores lines in one transaction.
     *
     * @param alone whether all that stood before them is stored; if not, a line that may depend on it waits
     * @return by line what became of it; those that must be sent again by themselves, later, are missing
     */
    @ActivateRequestContext
    @Transactional
    Map<Item, Outcome> store(List<Item> items, Sender sender, boolean alone) {
        Map<Item, Outcome> outcomes = new HashMap<>();
        Map<String, Keys.Stored> known = Keys.hold(sender.caller().account(), items);
        Set<String> here = new HashSet<>();
        List<Item> fresh = new ArrayList<>();
        for (Item item : items) {
            Keys.Stored stored = known.get(item.key());
            if (item.refusal() != null) {
                outcomes.put(item, Outcome.refused(item, sender.view(item.refusal())));
            } else if (stored != null) {
                outcomes.put(item, again(item, stored, sender));
            } else if (item.key() == null || here.add(item.key())) {
                fresh.add(item);
            }
        }
        file(fresh, sender, alone, outcomes);
        return outcomes;
    }

    private void file(List<Item> fresh, Sender sender, boolean alone, Map<Item, Outcome> outcomes) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Intake.Taken> taken = intake.take(fresh.stream().map(Item::offer).toList(), sender.caller());
        List<Keys.Kept> kept = new ArrayList<>();
        for (int at = 0; at < fresh.size(); at++) {
            Item item = fresh.get(at);
            Intake.Taken article = taken.get(at);
            if (article.refusal() == null) {
                kept.add(new Keys.Kept(item, article));
                outcomes.put(item, Outcome.created(item, article.id(), article.slug(), article.published()));
            } else if (alone || !item.offer().namesArticles()) {
                Problem refusal = article.refusal().below("/article");
                outcomes.put(item, Outcome.refused(item, sender.view(refusal)));
            }
        }
        Keys.keep(sender.caller().account(), kept);
    }

    private static Outcome again(Item item, Keys.Stored stored, Sender sender) {
        return stored.isOf(item)
                ? Outcome.repeated(item, stored.article(), stored.slug(), stored.isPublished())
                : Outcome.refused(item, sender.view(reused()));
    }

    private static Problem reused() {
        return Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "Another line was stored under this key before.");
    }
}
