package dev.broadsheet.article;

import dev.broadsheet.catalog.Names;
import dev.broadsheet.copy.Copy;
import dev.broadsheet.house.Ref;
import dev.broadsheet.typesetting.Body;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * What readers see; for what they do not, the exception says what they may know of it.
     *
     * @param alike whether to show more beside it than its editors chose
     */
    static InPrint withRef(StatelessSession session, Ref ref, boolean alike, Body body) {
        PublishedArticle row =
                PublishedArticle.withRef(session, ref).orElseThrow(() -> Whereabouts.ofMissing(session, ref));
        List<CardRow> related = Related.of(session, Shelf.IN_PRINT, Map.of(row.id, row.story.related()), alike)
                .get(row.id);
        Set<UUID> refs = Stream.concat(
                        row.summary.refs(),
                        related.stream().flatMap(card -> card.summary().refs()))
                .collect(Collectors.toSet());
        Names names = Names.inPrint(session, refs);
        Set<String> groups = names.groups(refs.stream());
        groups.add("article-" + row.id);
        related.forEach(card -> groups.add("article-" + card.id()));
        if (alike) {
            groups.add("articles");
        }
        Setting setting = new Setting(
                names, related.stream().map(card -> ArticleCard.of(card, names)).toList(), body);
        return new InPrint(
                ArticleView.of(row, setting),
                WorkingCopy.copy(row.story, names),
                groups,
                Lasting.sooner(CardRow.lasting(related), Lasting.of(session, Stream.ofNullable(row.expiresAt))));
    }
}
