package dev.broadsheet.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.house.JsonPatch;
import dev.broadsheet.house.MergePatch;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.story.Story;
import java.util.List;
import java.util.Set;

/** What a client wants to change about an article, in one of three ways to say it. */
sealed interface Edit {

    /** Members that a body need not name to keep: an address, and what keeps a story from readers. */
    List<String> KEPT = List.of("slug", "embargo", "expiresAt");

    /**
     * The draft that a client wants to have.
     *
     * @param base the revision that the client has read
     * @param stale whether something was done with the article since
     */
    Result of(Article article, Revision base, boolean stale, StrictJson json);

    /** A draft, checked. */
    record Result(ArticleDraft draft) {

        Manuscript manuscript(Story story, String slug) {
            return new Manuscript(
                    draft.slug() == null ? slug : draft.slug(), draft.embargoUntil(), draft.expiresAt(), story);
        }
    }

    /** A whole draft in place of the one there is. */
    record Replacement(ObjectNode body) implements Edit {

        @Override
        public Result of(Article article, Revision base, boolean stale, StrictJson json) {
            Edit.dropComputed(body, article, base, stale, json);
            ObjectNode before = json.tree(ArticleDraft.of(base.manuscript()));
            for (String name : KEPT) {
                if (!body.has(name) && before.has(name)) {
                    body.set(name, before.get(name));
                }
            }
            return Edit.checked(body, base, json);
        }
    }

    /** Some members (RFC 7396). */
    record Merge(ObjectNode changes) implements Edit {

        @Override
        public Result of(Article article, Revision base, boolean stale, StrictJson json) {
            Edit.dropComputed(changes, article, base, stale, json);
            // Removing what no draft has would leave no trace in the result, so the patch is looked at by itself.
            json.bind(ArticleDraft.class, changes);
            ObjectNode before = json.tree(ArticleDraft.of(base.manuscript()));
            return Edit.checked((ObjectNode) MergePatch.apply(before, changes), base, json);
        }
    }

    /** Single operations on the article as it was read (RFC 6902). */
    record Operations(ArrayNode operations) implements Edit {

        @Override
        public Result of(Article article, Revision base, boolean stale, StrictJson json) {
            ObjectNode before = json.tree(WorkingCopy.of(article, base).view());
            JsonNode after = JsonPatch.apply(before, operations);
            ObjectNode body = json.object(after);
            ComputedMembers.refuseRemoval(operations);
            ComputedMembers.removeUnchanged(body, before);
            Edit.dropPlaces(body, before);
            return Edit.checked(body, base, json);
        }
    }

    private static Result checked(ObjectNode body, Revision base, StrictJson json) {
        ArticleDraft draft = json.as(ArticleDraft.class, body);
        DraftRules.check(draft, base.story);
        return new Result(draft);
    }

    /** What stood beside it in an earlier state cannot be told any more, so it is not compared. */
    private static void dropComputed(ObjectNode body, Article article, Revision base, boolean stale, StrictJson json) {
        if (stale) {
            ComputedMembers.remove(body);
        } else {
            ComputedMembers.removeUnchanged(
                    body, json.tree(WorkingCopy.of(article, base).view()));
        }
    }

    /** Sections that moved still say where they stood; the array says where they stand. */
    private static void dropPlaces(ObjectNode body, ObjectNode before) {
        for (JsonNode section : body.path("sections")) {
            for (JsonNode old : before.path("sections")) {
                if (section instanceof ObjectNode moved && old.path("id").equals(moved.path("id"))) {
                    Set.of("position", "parentId").stream()
                            .filter(name -> old.path(name).equals(moved.path(name)))
                            .forEach(moved::remove);
                }
            }
        }
    }
}
