package dev.broadsheet.article;

import dev.broadsheet.story.CommentRules;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a story allows under it, and where comments are, as JSON. */
@Schema(name = "CommentRules", description = "What a story allows under it, and where to go for it.")
record CommentsView(
        @Schema(required = true, description = "Whether readers may comment.")
        boolean open,

        @Schema(required = true, description = "Whether one must sign in to comment; always true.")
        boolean requireLogin,

        @Schema(required = true, description = "Whether a comment waits for a moderator.")
        boolean premoderated,

        @Schema(required = true) Map<String, String> links) {

    static CommentsView of(CommentRules rules, String article) {
        return new CommentsView(
                rules.open(),
                true,
                rules.premoderated(),
                Links.of("list", article + "/comments", "register", "/v1/readers", "signIn", "/v1/sessions"));
    }
}
