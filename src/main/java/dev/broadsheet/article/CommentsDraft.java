package dev.broadsheet.article;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.story.CommentRules;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft allows under it. */
@Schema(name = "CommentRulesDraft", description = "What the story allows under it.")
record CommentsDraft(
        @Schema(defaultValue = "true") Boolean open,

        @Schema(description = "May be sent back as read; no story can change it.")
        @AssertTrue(message = "is always true: comments need a signed-in reader")
        Boolean requireLogin,

        @Schema(defaultValue = "false") Boolean premoderated,
        @Schema(hidden = true) JsonNode links) {

    static CommentsDraft of(CommentRules rules) {
        return new CommentsDraft(rules.open(), null, rules.premoderated(), null);
    }

    CommentRules toRules() {
        return new CommentRules(!Boolean.FALSE.equals(open), Boolean.TRUE.equals(premoderated));
    }
}
