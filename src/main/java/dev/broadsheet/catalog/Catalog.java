package dev.broadsheet.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is written in the catalog. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
class Catalog {

    @Inject
    Clock clock;

    @Inject
    Session session;

    @Inject
    Directory directory;

    @Inject
    EntrySlugs slugs;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    /** A new entry. */
    Kept file(Form form, ObjectNode body) {
        Edit.dropComputed(body, json.tree(Map.of()));
        EntryDraft draft = json.as(form.draft(), body);
        Entry entry = new Entry();
        entry.id = Ids.next();
        entry.kind = form.kind();
        entry.slug = draft.slug() == null
                ? slugs.forName(form.kind(), draft.name())
                : slugs.chosen(form.kind(), draft.slug(), null);
        entry.formerSlugs = List.of();
        entry.parentId = within(draft, null);
        write(entry, form, draft);
        entry.listed = draft.listed() == null || draft.listed();
        entry.persistAndFlush();
        if (entry.listed) {
            directory.show(Set.of(entry.id));
        }
        return kept(form, entry.id);
    }

    /** Changes an entry. Readers who see it see the change at once; a change that changes nothing leaves its state. */
    Kept revise(Form form, Ref ref, IfMatch condition, Edit edit) {
        if (form.kind() == Kind.SITE_SECTION) {
            Tree.hold();
        }
        Entry entry = hold(form, ref, condition);
        Drafted before = Drafted.of(entry, form, json);
        EntryDraft draft = edit.of(form, before.tree(), kept(form, entry.id).tree(json), json);
        UUID parent = within(draft, entry.id);
        String slug = draft.slug();
        if (!slug.equals(entry.slug)) {
            slugs.chosen(form.kind(), slug, entry.id);
        }
        Set<UUID> left = new HashSet<>(Tree.path(entry.parentId));
        entry.rename(slug);
        entry.parentId = parent;
        entry.listed = draft.listed() == null || draft.listed();
        write(entry, form, draft);
        if (!before.equals(Drafted.of(entry, form, json))) {
            entry.updatedAt = clock.instant();
            Entry.flush();
            follow(entry, left);
        }
        return kept(form, entry.id);
    }

    /** Readers see at once what has become of an entry, and of those around it. */
    private void follow(Entry entry, Set<UUID> left) {
        Set<UUID> entered = new HashSet<>(Tree.path(entry.parentId));
        Set<UUID> kept = new HashSet<>(left);
        kept.retainAll(entered);
        boolean moved = !left.equals(entered);
        left.removeAll(kept);
        entered.removeAll(kept);
        if (moved) {
            Refiling.hold(entry.id);
        }
        directory.follow(entry.id);
        if (entry.listed || moved && directory.knows(entry.id)) {
            directory.show(Set.of(entry.id));
        }
        if (moved) {
            Refiling.of(entry.id, left, entered);
        }
        if (!entry.listed) {
            left.add(entry.id);
            left.addAll(Tree.path(entry.parentId));
        }
        directory.hideUnused(left);
    }

    /**
     * Deletes an entry, and those that were merged into it.
     *
     * @throws Problem {@link ProblemType#IN_USE} when anything refers to it
     */
    void delete(Form form, Ref ref, IfMatch condition) {
        if (form.kind() == Kind.SITE_SECTION) {
            Tree.hold();
        }
        Entry entry = hold(form, ref, condition);
        Uses.refuseAny(entry);
        Set<UUID> around = Tree.path(entry.parentId);
        directory.forget(entry.id);
        session.createNativeMutationQuery("delete from catalog.entry where merged_into = :id or id = :id")
                .setParameter("id", entry.id)
                .executeUpdate();
        directory.hideUnused(around);
    }

    /** Lets another entry stand for one. Everything that refers to the one shows the other at once. */
    Kept merge(Form form, Ref ref, IfMatch condition, Ref into) {
        UUID from = Entry.idOf(form.kind(), ref).orElseThrow(() -> notFound(form, ref));
        UUID to = Entry.idOf(form.kind(), into).orElseThrow(() -> Problem.invalid("/into", missing(form.kind(), into)));
        Map<UUID, Entry> held = Entry.hold(List.of(from, to)).stream().collect(Collectors.toMap(e -> e.id, e -> e));
        Entry entry = checked(form, held.get(from), ref, condition);
        if (from.equals(to)) {
            throw Problem.invalid("/into", "must be another " + form.kind().noun());
        }
        Entry target = held.get(to);
        if (target == null) {
            throw Problem.invalid("/into", missing(form.kind(), into));
        }
        refuseMerged(target);
        entry.mergedInto = to;
        entry.listed = false;
        entry.updatedAt = clock.instant();
        Entry.flush();
        session.createNativeMutationQuery("update catalog.entry set merged_into = :to where merged_into = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        Refiling.hold(from);
        if (Refiling.isAny(from)) {
            directory.show(Set.of(to));
        }
        Refiling.of(from, Set.of(from), Set.of(to));
        directory.lead(from, to);
        return kept(form, to);
    }

    private Entry hold(Form form, Ref ref, IfMatch condition) {
        UUID id = Entry.idOf(form.kind(), ref).orElseThrow(() -> notFound(form, ref));
        return checked(form, Entry.hold(List.of(id)).stream().findFirst().orElse(null), ref, condition);
    }

    private Entry checked(Form form, Entry entry, Ref ref, IfMatch condition) {
        if (entry == null) {
            throw notFound(form, ref);
        }
        refuseMerged(entry);
        if (!condition.isMetBy(entry.state())) {
            Kept current = kept(form, entry.id);
            throw Problem.of(ProblemType.PRECONDITION_FAILED, "It has changed since you read it.")
                    .withHeader(
                            "ETag", answers.tag(current.view(), current.state()).toString());
        }
        return entry;
    }

    private void refuseMerged(Entry entry) {
        if (entry.mergedInto != null) {
            String target = entry.kind.path() + "/" + entry.mergedInto;
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "The " + entry.kind.noun() + " “" + entry.slug + "” was merged into another, " + target
                                    + ".")
                    .withMember("mergedInto", target);
        }
    }

    private UUID within(EntryDraft draft, UUID id) {
        if (draft.within() == null) {
            return null;
        }
        Tree.hold();
        Ref ref = draft.within();
        UUID parent = Entry.idOf(Kind.SITE_SECTION, ref)
                .orElseThrow(() -> Problem.invalid(List.of(Violation.at("/parent", missing(Kind.SITE_SECTION, ref)))));
        Tree.check(id, parent);
        return parent;
    }

    private void write(Entry entry, Form form, EntryDraft draft) {
        Drafted drafted = Drafted.of(json.tree(draft), form);
        entry.name = draft.name();
        entry.position = draft.position() == null ? 0 : draft.position();
        entry.details = drafted.details();
        entry.confidential = drafted.confidential();
        if (entry.updatedAt == null) {
            entry.updatedAt = clock.instant();
        }
    }

    private Kept kept(Form form, UUID id) {
        Shown shown = Shown.find(session, Side.ON_DESK, form.kind(), new Ref(id, null))
                .orElseThrow();
        return new Kept(form.show(session, Side.ON_DESK, shown), shown.path(form.kind()), shown.state());
    }

    private static Problem notFound(Form form, Ref ref) {
        return Problem.notFound(form.kind().noun(), ref.toString());
    }

    private static String missing(Kind kind, Ref ref) {
        return "There is no " + kind.noun() + " “" + ref + "”.";
    }
}
