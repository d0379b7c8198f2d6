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
            Reference named = draft.byline();
            Optional<UUID> byline = Byline.idOf(named.ref(), named.slug(), named.name());
            if (byline.isEmpty()) {
                missing.add(Violation.at("/bylines/" + at, missing("byline", named)));
            }
            byline.ifPresent(id -> credits.add(new CreditLine(id, draft.role(), draft.displayAs())));
        }
        return credits;
    }

    UUID edition(Reference reference) {
        if (reference == null) {
            return null;
        }
        Optional<UUID> edition = Edition.idOf(reference.ref(), reference.slug(), reference.name());
        if (edition.isEmpty()) {
            missing.add(Violation.at("/edition", missing("edition", reference)));
        }
        return edition.orElse(null);
    }

    private static String missing(String what, Reference named) {
        String besides = named.name() == null ? "" : " of the name “" + named.name() + "”";
        return "There is no " + what + " “" + named.ref() + "”" + besides + ".";
    }

    /** @throws Problem when something was not there */
    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }
}
