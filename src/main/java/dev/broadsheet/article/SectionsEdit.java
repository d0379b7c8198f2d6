package dev.broadsheet.article;

import dev.broadsheet.story.Part;
import dev.broadsheet.story.Story;
import java.util.List;

/** Changes the sections of a story, which only whoever holds the article can show. */
@FunctionalInterface
public interface SectionsEdit {

    /**
     * The sections as they are to be, checked.
     *
     * @param before the story that the client has read
     * @param article the article as the client has read it; null when it has changed since, so that this cannot be told
     */
    List<Part> of(Story before, ArticleReference article);
}
