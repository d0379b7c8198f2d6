package dev.broadsheet.article;

import java.util.List;

/**
 * Fired in a transaction in which something is done to many articles together, in place of an {@link ArticleHandled} for
 * each, so that whoever keeps the record can write it in one go.
 *
 * @param each what was done, in order
 */
public record ArticlesHandled(List<ArticleHandled> each) {

    public ArticlesHandled {
        each = List.copyOf(each);
    }
}
