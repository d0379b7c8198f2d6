package dev.broadsheet.article;

import dev.broadsheet.story.Story;
import java.util.UUID;

/**
 * Fired in the transaction that shows a story to readers, whether for the first time or anew.
 *
 * @param article the id of the article
 * @param story what readers see from now on; every part and block has its id
 */
public record ArticlePublished(UUID article, Story story) {}
