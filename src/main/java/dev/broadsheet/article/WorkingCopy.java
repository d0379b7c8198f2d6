package dev.broadsheet.article;

import dev.broadsheet.copy.Copy;
import dev.broadsheet.story.Story;
import java.util.List;

/**
 * What the desk has of an article now.
 *
 * @param view as JSON
 * @param state what writes name with {@code If-Match}
 * @param copy as it can be written out as plain text
 */
public record WorkingCopy(ArticleView view, String state, Copy copy) {

    static WorkingCopy of(Article article, Story story, CatalogNames names) {
        return new WorkingCopy(ArticleView.of(article, story, names), article.state(), copy(story, names));
    }

    /** A story with the names that stand for its references. */
    static Copy copy(Story story, CatalogNames names) {
        CatalogNames.Name edition = names.get(story.edition());
        return new Copy(
                story, BylineNames.each(story.bylines(), names), edition == null ? null : edition.name(), List.of());
    }
}
