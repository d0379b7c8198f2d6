package dev.broadsheet.article;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.search.Highlight;
import dev.broadsheet.story.Story;
import dev.broadsheet.wall.StoredDocuments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one statement reads for each row of a list of articles.
 *
 * @param lasting for how many seconds readers see it yet; null for ever
 * @param scheduledFor when the working copy comes out by itself; null for not at all, and for readers
 * @param hasUnpublishedChanges whether it has what readers do not see yet; null for readers
 * @param savedAt null for readers
 * @param createdAt null for readers
 * @param headline as much of it as lists are ordered by
 * @param wholeStory null where it was not asked for
 * @param score how well it answers a question; null where none was asked
 * @param found where it answers; null where no question was asked
 * @param beyond whether rows stand on the other side of where the page begins; the same in all rows
 * @param total how many rows the whole list has; null where it was not asked for
 * @param facets how many of them have something in common; null where it was not asked for
 * @param places the articles it stands beside, each with its place there; null where it stands in a list
 */
record CardRow(
        UUID id,
        String slug,
        String statusWord,
        String summaryJson,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant updatedAt,
        Double lasting,
        Instant scheduledFor,
        Boolean hasUnpublishedChanges,
        Instant savedAt,
        Instant createdAt,
        String headline,
        String wholeStory,
        Double score,
        String found,
        Boolean beyond,
        Long total,
        String facets,
        String places) {

    private static final String IN_PRINT = """
            row.id, row.slug, 'published' as status, cast(row.summary as text) as summary, row.first_published_at,
            row.published_at, row.updated_at,
            cast(date_part('epoch', row.expires_at - clock_timestamp()) as float8) as lasting,
            cast(null as timestamptz) as scheduled_for, cast(null as boolean) as changed,
            cast(null as timestamptz) as saved_at, cast(null as timestamptz) as created_at, row.headline""";

    private static final String ON_DESK = """
            row.id, row.slug, row.status, cast(row.summary as text) as summary, row.first_published_at,
            row.published_at, row.updated_at, cast(null as float8) as lasting, row.due_at,
            row.status = 'published' and row.revision <> row.published_revision as changed, row.saved_at,
            row.created_at, row.headline""";

    private static final String WHOLE = ", cast(row.story as text) as story";

    private static final String WHOLE_ON_DESK = ", (select cast(r.story as text) from desk.revision r"
            + " where r.article_id = row.id and r.number = row.revision) as story";

    private static final String NOTHING_WHOLE = ", cast(null as text) as story";

    /** The terms to select for a row. */
    static String columns(Shelf shelf, boolean whole) {
        return shelf == Shelf.IN_PRINT
                ? IN_PRINT + (whole ? WHOLE : NOTHING_WHOLE)
                : ON_DESK + (whole ? WHOLE_ON_DESK : NOTHING_WHOLE);
    }

    /** The same terms, up to the counts, of no row. */
    static String nothing() {
        return "cast(null as uuid), cast(null as text), cast(null as text), cast(null as text), cast(null as timestamptz),"
                + " cast(null as timestamptz), cast(null as timestamptz), cast(null as float8),"
                + " cast(null as timestamptz), cast(null as boolean), cast(null as timestamptz),"
                + " cast(null as timestamptz), cast(null as text), cast(null as text), cast(null as float8),"
                + " cast(null as text), false";
    }

    /** The terms to select for a row that stands in no list, but for the last one. */
    static String alone(Shelf shelf) {
        return columns(shelf, false) + ", cast(null as float8) as score, cast(null as text) as found, false as beyond,"
                + " cast(null as bigint) as total, cast(null as text) as facets";
    }

    Status status() {
        return Status.of(statusWord).orElseThrow();
    }

    Summary summary() {
        return StoredDocuments.read(summaryJson, Summary.class);
    }

    /** @return null where it was not asked for */
    Story story() {
        return wholeStory == null ? null : StoredDocuments.read(wholeStory, Story.class);
    }

    /** Where it answers a question; null where none was asked. */
    List<Highlight> highlights() {
        return found == null ? null : Highlight.all(StoredDocuments.read(found, JsonNode.class));
    }

    /** The articles that it stands beside, each with its place there. */
    Map<UUID, Integer> beside() {
        return Stream.of(places.split(","))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(
                        each -> UUID.fromString(each[0]), each -> Integer.valueOf(each[1]), Math::min));
    }

    /** What the row has under the name of an order. */
    Object key(String order) {
        return switch (order) {
            case "publishedAt" -> publishedAt;
            case "updatedAt" -> updatedAt;
            case "savedAt" -> savedAt;
            case "createdAt" -> createdAt;
            case "headline" -> headline;
            case "relevance" -> score;
            default -> throw new IllegalArgumentException(order);
        };
    }

    /** How long all of some rows are seen yet; null for ever. */
    static Duration lasting(List<CardRow> rows) {
        return rows.stream()
                .map(CardRow::lasting)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                .orElse(null);
    }
}
