package dev.broadsheet.section;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.article.ArticleReference;
import dev.broadsheet.article.SectionView;
import dev.broadsheet.paging.Cursor;
import dev.broadsheet.search.Highlight;
import dev.broadsheet.story.Block;
import dev.broadsheet.typesetting.Body;
import dev.broadsheet.wall.StoredDocuments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one statement reads for each row of a list of sections.
 *
 * @param lasting for how many seconds readers see it yet; null for ever
 * @param found where it answers a question; null where none was asked
 * @param beyond whether rows stand on the other side of where the page begins; the same in all rows
 * @param total how many rows the whole list has; null where it was not asked for
 */
record SectionRow(
        UUID id,
        UUID articleId,
        Instant publishedAt,
        UUID parentId,
        int position,
        int level,
        String kind,
        String label,
        String heading,
        String anchor,
        String blocks,
        Double lasting,
        String found,
        Boolean beyond,
        Long total) {

    /** The terms to select for a row {@code s} of a story {@code row}, up to {@code lasting}. */
    static final String COLUMNS = """
            s.id, row.id as article_id, row.published_at, s.parent_id, s.position, s.level, s.kind, s.label, s.heading,
            s.anchor, cast(s.blocks as text) as blocks,
            cast(date_part('epoch', row.expires_at - clock_timestamp()) as float8) as lasting""";

    Cursor place() {
        return new Cursor(List.of(publishedAt, (long) position), articleId);
    }

    SectionInArticle in(ArticleReference article, Body body) {
        return new SectionInArticle(
                new SectionView(
                        id,
                        parentId,
                        position,
                        level,
                        new PartKindWord().convertToEntityAttribute(kind),
                        label,
                        heading,
                        anchor,
                        body.set(List.of(StoredDocuments.read(blocks, Block[].class)), Map.of())),
                article,
                found == null ? null : Highlight.all(StoredDocuments.read(found, JsonNode.class)));
    }
}
