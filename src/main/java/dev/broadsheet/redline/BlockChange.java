package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a block. One that went to another section is told in both: where it came from that it moved, where
 * it stands now the rest as well.
 *
 * @param id in the newer story, or in the older one when it was removed; null when it has none yet
 * @param formerId in the older story, when it was another; else null
 * @param changes what happened, never empty
 * @param from where it stood; null when it was added
 * @param to where it stands; null when it was removed
 * @param before what it was; null when it was added, and when {@code spans} tell the whole change
 * @param after what it is; null when it was removed, and when {@code spans} tell the whole change
 * @param spans the words that differ when its text changed; never null, else empty
 * @param marksChanged whether other words are set apart in its text, or in another manner
 */
@Schema(name = "BlockChange", description = "What happened to a block.")
public record BlockChange(
        UUID id,

        @Schema(description = "The id it had, when that was another.")
        UUID formerId,

        @Schema(required = true) List<Change> changes,
        @Schema(description = "Absent when it was added.") Place from,
        @Schema(description = "Absent when it was removed.") Place to,

        @Schema(description = "What it was. Absent when added, and when `spans` tell the whole change.")
        Block before,

        @Schema(description = "What it is. Absent when removed, and when `spans` tell the whole change.")
        Block after,

        @Schema(required = true, description = "The words that differ when the text changed.")
        List<Span> spans,

        @Schema(required = true, description = "Whether other words are set apart, or in another manner.")
        boolean marksChanged) {

    public BlockChange {
        changes = List.copyOf(changes);
        spans = List.copyOf(spans);
    }

    static BlockChange added(Block block, Place to) {
        return new BlockChange(block.id(), null, List.of(Change.ADDED), null, to, null, block, List.of(), false);
    }

    static BlockChange removed(Block block, Place from) {
        return new BlockChange(block.id(), null, List.of(Change.REMOVED), from, null, block, null, List.of(), false);
    }

    static BlockChange moved(UUID id, Place from, Place to) {
        return new BlockChange(id, null, List.of(Change.MOVED), from, to, null, null, List.of(), false);
    }
}
