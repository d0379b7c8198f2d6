package dev.broadsheet.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.paging.Ordering.Sortable;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingTest {

    private static final List<Sortable> KNOWN = List.of(
            new Sortable("publishedAt", "row.published_at", Instant.class),
            new Sortable("headline", "row.sort_headline collate \"und-x-icu\"", String.class),
            new Sortable("wordCount", "row.words", Long.class),
            new Sortable("relevance", "row.rank", Double.class));

    private static final UUID ID = new UUID(1, 2);

    @Test
    void nobody_asking_gets_the_standard() {
        assertThat(order(null)).isEqualTo(order("-publishedAt")).hasToString("-publishedAt");
    }

    @Test
    void it_is_called_as_it_was_asked_for() {
        assertThat(order("headline,-wordCount,publishedAt")).hasToString("headline,-wordCount,publishedAt");
    }

    @ParameterizedTest
    @CsvSource({"publishdAt, did you mean publishedAt?", "-Headline, did you mean -headline?"})
    void an_unknown_name_gets_the_nearest(String sort, String hint) {
        assertRefused(sort, hint);
    }

    @Test
    void what_is_near_to_nothing_gets_all() {
        assertRefused("-xyz", "known are -publishedAt, -headline, -wordCount, -relevance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headline,headline",
                "headline,-headline",
                "-headline,wordCount,headline",
                "headline,",
                ",headline",
                ",",
                "",
                " ",
                "-",
                "--headline",
                "+headline",
                "headline, wordCount",
                "headline desc",
                "row.id"
            })
    void what_makes_no_order_is_refused(String sort) {
        assertThatThrownBy(() -> order(sort))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER));
    }

    @Test
    void more_keys_than_a_cursor_holds_are_refused() {
        List<Sortable> many = IntStream.range(0, 9)
                .mapToObj(number -> new Sortable("n" + number, "row.n" + number, Long.class))
                .toList();

        assertThatThrownBy(() -> Ordering.of("n0,n1,n2,n3,n4,n5,n6,n7,n8", many, "n0"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void the_id_goes_the_way_of_the_last_key() {
        assertThat(order("-publishedAt").orderBy(false)).isEqualTo("row.published_at desc, row.id desc");
        assertThat(order("-publishedAt,wordCount").orderBy(false))
                .isEqualTo("row.published_at desc, row.words asc, row.id asc");
        assertThat(order("-publishedAt,wordCount").orderBy(true))
                .isEqualTo("row.published_at asc, row.words desc, row.id desc");
    }

    @Test
    void one_direction_needs_one_comparison() {
        assertThat(order("-publishedAt,-wordCount").after(false))
                .isEqualTo("((row.published_at, row.words, row.id) <"
                        + " (cast(:key0 as timestamptz), cast(:key1 as bigint), cast(:id as uuid)))");
    }

    @Test
    void backward_turns_it_round() {
        assertThat(order("headline").after(true))
                .isEqualTo("((row.sort_headline collate \"und-x-icu\", row.id) <"
                        + " (cast(:key0 as text), cast(:id as uuid)))");
    }

    @Test
    void several_directions_still_bound_the_first_key() {
        assertThat(order("-publishedAt,relevance").after(false))
                .isEqualTo("(row.published_at <= cast(:key0 as timestamptz)"
                        + " and (row.published_at < cast(:key0 as timestamptz)"
                        + " or row.published_at = cast(:key0 as timestamptz)"
                        + " and (row.rank, row.id) > (cast(:key1 as double precision), cast(:id as uuid))))");
    }

    @Test
    void the_other_side_has_the_place_itself() {
        assertThat(order("-publishedAt").beyond(false, "past"))
                .isEqualTo("((past.published_at, past.id) >= (cast(:key0 as timestamptz), cast(:id as uuid)))");
    }

    @Test
    void only_the_alias_is_renamed() {
        Ordering ordering = Ordering.of("n", List.of(new Sortable("n", "row.n + row.arrow.m", Long.class)), "n");

        assertThat(ordering.beyond(false, "past")).startsWith("((past.n + past.arrow.m, past.id) <= ");
    }

    @Test
    void a_row_tells_where_it_stands() {
        Ordering ordering = order("publishedAt,headline,wordCount,relevance");
        Instant noon = Instant.parse("2026-10-16T12:00:00Z");

        Cursor place = ordering.place(List.of(OffsetDateTime.ofInstant(noon, ZoneOffset.UTC), "Port", 7, 0.5f), ID);

        assertThat(place).isEqualTo(new Cursor(List.of(noon, "Port", 7L, 0.5), ID));
        assertThat(ordering.columns())
                .isEqualTo("row.published_at as key0, row.sort_headline collate \"und-x-icu\" as key1,"
                        + " row.words as key2, row.rank as key3");
    }

    @Test
    void a_cursor_belongs_to_one_order() {
        PageQuery query = new PageQuery();
        query.after = new Cursor(List.of("Port"), ID).write("articles sort=headline");

        assertThat(query.of("articles", order("headline")).from().keys()).containsExactly("Port");
        assertThatThrownBy(() -> query.of("articles", order("-headline"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> query.of("articles")).isInstanceOf(Problem.class);
    }

    private static Ordering order(String sort) {
        return Ordering.of(sort, KNOWN, "-publishedAt");
    }

    private static void assertRefused(String sort, String hint) {
        assertThatThrownBy(() -> order(sort))
                .isInstanceOf(Problem.class)
                .extracting("violations")
                .isEqualTo(List.of(Violation.of("sort", hint)));
    }
}
