package dev.broadsheet.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Role;
import dev.broadsheet.house.Ref;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a draft names an article to be set beside it: its id, any slug of its own, or the card that articles show. */
@Schema(
        name = "RelatedDraft",
        description = "An article: its slug or id as a string, or an object with `id` or `slug`, as articles show it.",
        oneOf = {String.class, RelatedDraft.Shown.class})
record RelatedDraft(Ref ref) {

    private static final String FIND = """
            select w.place, a.id from unnest(cast(:slugs as text[]), cast(:ids as uuid[])) with ordinality as w (slug, id, place)
            left join desk.slug s on s.slug = w.slug
            join desk.article a on a.id = coalesce(w.id, s.article_id)
            where :everything or a.created_by = :author or a.published_revision is not null""";

    private record Found(long place, UUID id) {}

    /** The object form. */
    @Schema(name = "RelatedDraftObject")
    record Shown(UUID id, String slug) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RelatedDraft of(JsonNode written) {
        JsonNode name =
                written.isTextual() ? written : written.path(written.path("id").isTextual() ? "id" : "slug");
        if (!name.isTextual() || name.textValue().isBlank()) {
            throw new IllegalArgumentException("must be an id or a slug, or have one");
        }
        return new RelatedDraft(Ref.of(name.textValue()));
    }

    static RelatedDraft to(UUID id) {
        return new RelatedDraft(new Ref(id, null));
    }

    @JsonValue
    String written() {
        return ref.toString();
    }

    /**
     * The ids of the articles that are named, each once.
     *
     * @throws Problem for those that are not there, or that the caller may not see
     */
    static List<UUID> ids(List<RelatedDraft> drafts, Caller caller) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<Integer, UUID> found = find(drafts, caller);
        Set<UUID> ids = new LinkedHashSet<>();
        List<Violation> missing = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            if (found.containsKey(at)) {
                ids.add(found.get(at));
            } else {
                missing.add(Violation.at("/related/" + at, "There is no article “" + drafts.get(at).ref + "”."));
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        return List.copyOf(ids);
    }

    private static Map<Integer, UUID> find(List<RelatedDraft> drafts, Caller caller) {
        Map<Integer, UUID> found = new HashMap<>();
        Article.getSession()
                .createNativeQuery(FIND, Found.class)
                .setParameter(
                        "slugs", drafts.stream().map(each -> each.ref.slug()).toArray(String[]::new))
                .setParameter("ids", drafts.stream().map(each -> each.ref.id()).toArray(UUID[]::new))
                .setParameter("everything", caller.role().includes(Role.EDITOR))
                .setParameter("author", caller.account())
                .getResultList()
                .forEach(row -> found.put((int) row.place() - 1, row.id()));
        return found;
    }
}
