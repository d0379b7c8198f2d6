package dev.broadsheet.article;

import dev.broadsheet.byline.Byline;
import dev.broadsheet.filing.Edition;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.CreditLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks up what a draft refers to, and gathers what is not there. */
final class CatalogRefs {

    private final List<Violation> missing = new ArrayList<>();

    List<CreditLine> credits(List<CreditDraft> drafts) {
        List<CreditLine> credits = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            CreditDraft draft = drafts.get(at);
            Optional<UUID> byline = Byline.idOf(draft.byline().ref());
            if (byline.isEmpty()) {
                missing.add(Violation.at(
                        "/bylines/" + at,
                        "There is no byline “" + draft.byline().ref() + "”."));
            }
            byline.ifPresent(id -> credits.add(new CreditLine(id, draft.role(), draft.displayAs())));
        }
        return credits;
    }

    UUID edition(Reference reference) {
        if (reference == null) {
            return null;
        }
        Optional<UUID> edition = Edition.idOf(reference.ref());
        if (edition.isEmpty()) {
            missing.add(Violation.at("/edition", "There is no edition “" + reference.ref() + "”."));
        }
        return edition.orElse(null);
    }

    /** @throws Problem when something was not there */
    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }
}
