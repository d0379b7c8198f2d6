package dev.broadsheet.story;

/**
 * What a story allows under it. A comment always needs a signed-in reader; that is no choice of a story.
 *
 * @param open whether readers may comment
 * @param premoderated whether each comment waits for a moderator before others see it
 */
public record CommentRules(boolean open, boolean premoderated) {

    /** Comments are welcome and appear at once. */
    public static final CommentRules OPEN = new CommentRules(true, false);

    /** No comments. */
    public static final CommentRules CLOSED = new CommentRules(false, false);
}
