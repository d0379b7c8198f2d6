package dev.broadsheet.article;

import dev.broadsheet.catalog.Names;
import dev.broadsheet.typesetting.Body;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;

/**
 * What a story is shown with.
 *
 * @param names of what it refers to in the catalog
 * @param related the articles beside it
 * @param body how its blocks are shown
 */
record Setting(Names names, List<ArticleCard> related, Body body) {

    /** What the desk shows a story with. */
    static Setting onDesk(QueryProducer session, Revision revision, Body body) {
        Map<UUID, List<UUID>> chosen = Map.of(revision.articleId, revision.story.related());
        List<CardRow> related =
                Related.of(session, Shelf.ON_DESK, chosen, false).get(revision.articleId);
        Names names = Names.onDesk(
                session,
                Stream.concat(
                                Summary.of(revision.story).refs(),
                                related.stream().flatMap(row -> row.summary().refs()))
                        .distinct()
                        .toList());
        return new Setting(
                names, related.stream().map(row -> ArticleCard.of(row, names)).toList(), body);
    }
}
