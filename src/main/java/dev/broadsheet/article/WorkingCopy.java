package dev.broadsheet.article;

import dev.broadsheet.catalog.Name;
import dev.broadsheet.catalog.Names;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.story.Story;
import dev.broadsheet.typesetting.Body;
import java.util.List;

/**
 * What the desk has of an article now.
 *
 * @param view as JSON
 * @param state what writes name with {@code If-Match}
 * @param copy as it can be written out as plain text
 * @param manuscript as it can be compared
 * @param merged whether what others wrote was merged into it with the write it answers
 */
public record WorkingCopy(ArticleView view, String state, Copy copy, Manuscript manuscript, boolean merged) {

    static WorkingCopy of(Article article, Revision revision) {
        return of(article, revision, Body.BLOCKS);
    }

    /** The same, its blocks as they were asked for. */
    static WorkingCopy of(Article article, Revision revision, Body body) {
        Setting setting = Setting.onDesk(Article.getSession(), revision, body);
        return new WorkingCopy(
                ArticleView.of(article, revision, setting),
                DeskState.of(article).toString(),
                copy(revision.story, setting.names()),
                revision.manuscript(),
                false);
    }

    WorkingCopy afterMerging() {
        return new WorkingCopy(view, state, copy, manuscript, true);
    }

    /** A story with the names that stand for its references. */
    static Copy copy(Story story, Names names) {
        Name edition = names.get(story.edition());
        return new Copy(
                story, BylineNames.each(story.bylines(), names), edition == null ? null : edition.name(), List.of());
    }
}
