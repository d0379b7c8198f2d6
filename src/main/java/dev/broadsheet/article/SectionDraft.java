package dev.broadsheet.article;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Limits;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section of a draft. */
@Schema(name = "SectionDraft", description = "A headed part of the story.")
public record SectionDraft(
        @Schema(description = "The id of a section the article has; leave it out for a new one.")
        UUID id,

        @Schema(description = "May be sent back as read; the order of the array decides.")
        Integer position,

        @Schema(description = "May be sent back as read; the order and the levels decide.")
        UUID parentId,

        @Schema(defaultValue = "1") @Min(1) @Max(Limits.LEVELS)
        Integer level,

        @Schema(description = "Left out, it follows from label and heading.")
        PartKind kind,

        @Schema(examples = "Quick Look") @Size(min = 1, max = Limits.LINE)
        String label,

        @Size(min = 1, max = Limits.LINE) String heading,

        @Schema(description = "Left out, it is made of the label or heading.")
        @Size(max = Slug.MAX)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case words joined by hyphens")
        String anchor,

        @Size(max = Limits.BLOCKS) List<@Valid Block> blocks) {

    public SectionDraft {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** The draft that would make a section what it is. */
    public static SectionDraft of(Part part) {
        return new SectionDraft(
                part.id(),
                null,
                null,
                part.level(),
                part.kind(),
                part.label(),
                part.heading(),
                part.anchor(),
                part.blocks());
    }

    /** The same section on another level. */
    public SectionDraft onLevel(int other) {
        return new SectionDraft(id, position, parentId, other, kind, label, heading, anchor, blocks);
    }

    /** The section as the story has it; without an id when it is new. */
    public Part toPart() {
        return new Part(id, depth(), kindOrGuess(), label, heading, anchor, blocks);
    }

    int depth() {
        return level == null ? 1 : level;
    }

    private PartKind kindOrGuess() {
        if (kind != null) {
            return kind;
        }
        if ("Quick Look".equals(label)) {
            return PartKind.QUICK_LOOK;
        }
        if ("Deep Look".equals(label)) {
            return PartKind.DEEP_LOOK;
        }
        if (label != null) {
            return PartKind.LABELLED;
        }
        return heading == null ? PartKind.BODY : PartKind.SUBHEAD;
    }
}
