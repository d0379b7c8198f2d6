package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site section as JSON. */
@Schema(name = "SiteSection", description = "A part of the site.")
record SiteSectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "europe") String slug,
        @Schema(required = true, examples = "Europe") String name,
        String description,
        ParentView parent,

        @Schema(required = true, description = "Its place among its siblings.")
        int position,

        @Schema(
                required = true,
                description = "The site sections within it, by position and name.",
                type = SchemaType.ARRAY,
                ref = "SiteSection")
        List<SiteSectionView> children,

        @Schema(description = "Whether readers see it although nothing in print is filed there. On the desk only.")
        Boolean listed,

        @Schema(description = "On the desk only.") Instant createdAt,
        @Schema(required = true) Instant updatedAt,

        @Schema(required = true, examples = "{\"self\":\"/v1/site-sections/europe\"}")
        Map<String, String> links) {

    /** The outermost of all site sections, with all within them. */
    static List<SiteSectionView> tree(List<Shown> all) {
        Set<UUID> known = all.stream().map(Shown::id).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !known.contains(each.parentId()))
                .map(each -> of(each, all))
                .toList();
    }

    /** One of all site sections, with all within it. */
    static SiteSectionView within(List<Shown> all, UUID id) {
        return of(with(all, id), all);
    }

    private static SiteSectionView of(Shown entry, List<Shown> all) {
        return new SiteSectionView(
                entry.id(),
                entry.slug(),
                entry.name(),
                entry.details(SiteSectionDraft.class).description(),
                ParentView.of(with(all, entry.parentId())),
                entry.position(),
                all.stream()
                        .filter(each -> entry.id().equals(each.parentId()))
                        .map(each -> of(each, all))
                        .toList(),
                entry.listed(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.links(Kind.SITE_SECTION));
    }

    private static Shown with(List<Shown> all, UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
