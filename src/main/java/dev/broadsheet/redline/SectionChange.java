package dev.broadsheet.redline;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a section.
 *
 * @param id in the newer story, or in the older one when it was removed; null when it has none yet
 * @param formerId in the older story, when it was another; else null
 * @param changes what happened, never empty
 * @param label its label, to show; null when it has none
 * @param heading its heading, to show; null when it has none
 * @param fromPosition its place in the older story, from 1; null when it was added
 * @param toPosition its place in the newer story, from 1; null when it was removed
 * @param fields the members that differ; never null, empty when it was added or removed
 * @param blocks the blocks that differ, in reading order; of an added or removed section all; never null
 */
@Schema(name = "SectionChange", description = "What happened to a section.")
public record SectionChange(
        UUID id,

        @Schema(description = "The id it had, when that was another.")
        UUID formerId,

        @Schema(required = true) List<Change> changes,
        @Schema(examples = "Quick Look") String label,
        @Schema(examples = "Port Merrow Shuts a Landmark") String heading,

        @Schema(description = "From 1. Absent when it was added.")
        Integer fromPosition,

        @Schema(description = "From 1. Absent when it was removed.")
        Integer toPosition,

        @Schema(required = true) List<FieldChange> fields,

        @Schema(required = true, description = "In reading order; of an added or removed section all.")
        List<BlockChange> blocks) {

    public SectionChange {
        changes = List.copyOf(changes);
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }
}
