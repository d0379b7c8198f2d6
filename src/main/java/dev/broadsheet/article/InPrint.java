package dev.broadsheet.article;

import dev.broadsheet.copy.Copy;
import dev.broadsheet.house.Ref;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * What readers have of an article now.
 *
 * @param view as JSON
 * @param copy as it can be written out as plain text
 * @param groups what must change before this does
 * @param lasting how long readers see it yet; null for ever
 */
record InPrint(ArticleView view, Copy copy, Set<String> groups, Duration lasting) {

    /** What readers see; for what they do not, the exception says what they may know of it. */
    static InPrint withRef(StatelessSession session, Ref ref) {
        PublishedArticle row =
                PublishedArticle.withRef(session, ref).orElseThrow(() -> Whereabouts.ofMissing(session, ref));
        CatalogNames names = CatalogNames.of(session, List.of(row.summary));
        Set<String> groups = new TreeSet<>(row.summary.groups());
        groups.add("article-" + row.id);
        return new InPrint(
                ArticleView.of(row, names),
                WorkingCopy.copy(row.story, names),
                groups,
                Lasting.of(session, Stream.ofNullable(row.expiresAt)));
    }
}
