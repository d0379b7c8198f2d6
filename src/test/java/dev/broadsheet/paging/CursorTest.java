package dev.broadsheet.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String LIST = "articles";

    private final Cursor cursor = Cursor.at(
            Instant.parse("2026-10-16T08:30:00.123456Z"), UUID.fromString("0199e4c2-0000-7000-8000-00000000002a"));

    @Test
    void what_is_written_is_read_again() {
        assertThat(Cursor.read(cursor.write(LIST), LIST, "after")).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-16T08:30:00.123456Z", "1969-12-31T23:59:59.999999Z", "0001-01-01T00:00:00Z"})
    void a_time_is_kept_to_the_microsecond(String time) {
        assertThat(Cursor.at(Instant.parse(time), UUID.randomUUID()).time()).isEqualTo(Instant.parse(time));
    }

    @Test
    void it_needs_no_escaping_in_an_address() {
        assertThat(cursor.write(LIST)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void another_list_refuses_it() {
        assertRefused(cursor.write(LIST), "articles status=draft");
    }

    @Test
    void any_changed_character_is_noticed() {
        String written = cursor.write(LIST);

        for (int at = 0; at < written.length(); at++) {
            for (char other : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
                if (other != written.charAt(at)) {
                    assertRefused(written.substring(0, at) + other + written.substring(at + 1), LIST);
                }
            }
        }
    }

    @Test
    void a_part_of_it_is_refused() {
        String written = cursor.write(LIST);

        for (int length = 0; length < written.length(); length++) {
            assertRefused(written.substring(0, length), LIST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "%", "ÄÖÜ", "=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nonsense_is_refused(String written) {
        assertRefused(written, LIST);
    }

    @Test
    void what_was_added_to_it_is_noticed() {
        assertRefused(cursor.write(LIST) + "A", LIST);
        assertRefused(cursor.write(LIST) + "==", LIST);
    }

    private static void assertRefused(String written, String list) {
        assertThatThrownBy(() -> Cursor.read(written, list, "after"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }

    @Test
    void a_forged_one_from_before_all_times_is_refused() {
        String forged = new Cursor(Long.MIN_VALUE, new UUID(0, 0)).write("articles");

        assertThatThrownBy(() -> Cursor.read(forged, "articles", "after")).isInstanceOf(Problem.class);
    }
}
