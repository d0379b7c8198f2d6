package dev.broadsheet.article;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.References;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.CreditLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up what a draft refers to, all in one statement, and gathers what is not there. */
final class CatalogRefs {

    /** What finds nothing. */
    static final CatalogRefs NONE = new CatalogRefs(Map.of());

    private final List<Violation> missing = new ArrayList<>();
    private final Map<Wanted, Name> found;

    private CatalogRefs(Map<Wanted, Name> found) {
        this.found = found;
    }

    static CatalogRefs of(ArticleDraft draft) {
        return all(List.of(draft)).get(0);
    }

    /** The same for many drafts, still in one statement. */
    static List<CatalogRefs> all(List<ArticleDraft> drafts) {
        Map<Wanted, Name> found = References.find(
                drafts.stream().flatMap(CatalogRefs::wanted).distinct().toList());
        return drafts.stream().map(draft -> new CatalogRefs(found)).toList();
    }

    private static Stream<Wanted> wanted(ArticleDraft draft) {
        return Stream.of(
                        draft.bylines().stream().map(credit -> wanted(Kind.BYLINE, credit.byline())),
                        Stream.ofNullable(draft.edition()).map(named -> wanted(Kind.EDITION, named)),
                        Stream.ofNullable(draft.siteSection()).map(named -> wanted(Kind.SITE_SECTION, named)),
                        draft.tags().stream().map(named -> wanted(Kind.TAG, named)))
                .flatMap(wanted -> wanted);
    }

    List<CreditLine> credits(List<CreditDraft> drafts) {
        List<CreditLine> credits = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            CreditDraft draft = drafts.get(at);
            entry("/bylines/" + at, Kind.BYLINE, draft.byline())
                    .ifPresent(id -> credits.add(new CreditLine(id, draft.role(), draft.displayAs())));
        }
        return credits;
    }

    /** The names of those who sign, all of whom were found, as they are printed. */
    List<String> namesOf(List<CreditLine> credits) {
        Map<UUID, String> names = new HashMap<>();
        found.values().forEach(name -> names.put(name.id(), name.name()));
        return credits.stream()
                .map(line -> line.displayAs() != null ? line.displayAs() : names.get(line.byline()))
                .toList();
    }

    /** Each once, where the first of them stands. */
    List<UUID> tags(List<Reference> drafts) {
        LinkedHashSet<UUID> tags = new LinkedHashSet<>();
        for (int at = 0; at < drafts.size(); at++) {
            entry("/tags/" + at, Kind.TAG, drafts.get(at)).ifPresent(tags::add);
        }
        return List.copyOf(tags);
    }

    UUID edition(Reference reference) {
        return reference == null
                ? null
                : entry("/edition", Kind.EDITION, reference).orElse(null);
    }

    UUID siteSection(Reference reference) {
        return reference == null
                ? null
                : entry("/siteSection", Kind.SITE_SECTION, reference).orElse(null);
    }

    private Optional<UUID> entry(String pointer, Kind kind, Reference named) {
        Optional<UUID> entry = Optional.ofNullable(found.get(wanted(kind, named)))
                .filter(name -> named.name() == null || named.name().equals(name.name()))
                .filter(name -> named.slug() == null || named.slug().equals(name.slug()) || named.isBySlug())
                .map(Name::id);
        if (entry.isEmpty()) {
            String besides = named.name() == null ? "" : " of the name “" + named.name() + "”";
            missing.add(Violation.at(pointer, "There is no " + kind.noun() + " “" + named.ref() + "”" + besides + "."));
        }
        return entry;
    }

    private static Wanted wanted(Kind kind, Reference named) {
        return new Wanted(kind, named.ref());
    }

    /** @throws Problem when something was not there */
    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }
}
