package dev.broadsheet.article;

import dev.broadsheet.copy.Copy;
import dev.broadsheet.house.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/**
 * What readers have of an article now.
 *
 * @param view as JSON
 * @param copy as it can be written out as plain text
 * @param groups what must change before this does
 */
record InPrint(ArticleView view, Copy copy, Set<String> groups) {

    static Optional<InPrint> withRef(StatelessSession session, Ref ref) {
        return PublishedArticle.withRef(session, ref).map(row -> {
            CatalogNames names = CatalogNames.of(session, List.of(row.summary));
            Set<String> groups = new TreeSet<>(row.summary.groups());
            groups.add("article-" + row.id);
            return new InPrint(ArticleView.of(row, names), WorkingCopy.copy(row.story, names), groups);
        });
    }
}
