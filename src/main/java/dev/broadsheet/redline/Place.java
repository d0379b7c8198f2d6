package dev.broadsheet.redline;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a block stands.
 *
 * @param section the id of its section in that story; null when the section has none yet
 * @param position its place in the section, from 1
 */
@Schema(name = "BlockPlace", description = "Where a block stands.")
public record Place(
        UUID section,

        @Schema(required = true, description = "From 1.") int position) {}
