package dev.broadsheet.section;

import dev.broadsheet.article.SectionDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the body that adds a section looks like; only the OpenAPI document needs it in one piece. */
@Schema(
        name = "NewSection",
        description =
                "A section, and where it is to stand: after or before another, or last in the one that parentId names."
                        + " Without any of these it stands at the end of the story.",
        allOf = {SectionDraft.class, Spot.class})
interface NewSection {}
