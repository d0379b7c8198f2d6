package dev.broadsheet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> VALID = List.of("after", "before", "limit", "siteSection", "status", "total");

    @ParameterizedTest
    @CsvSource({
        "limt, limit",
        "LIMIT, limit",
        "section, siteSection",
        "sitesection, siteSection",
        "befor, before",
        "stauts, status",
        "totals, total"
    })
    void a_slip_is_recognised(String wrong, String meant) {
        assertThat(Nearest.hint(wrong, VALID)).isEqualTo("did you mean " + meant + "?");
    }

    @Test
    void where_none_is_near_all_are_named() {
        assertThat(Nearest.hint("colour", VALID))
                .isEqualTo("known are after, before, limit, siteSection, status, total");
    }

    @Test
    void where_there_is_none_that_is_said() {
        assertThat(Nearest.hint("limit", List.of())).isEqualTo("none is known here");
    }

    @Test
    void a_very_long_name_is_not_compared() {
        assertThat(Nearest.to("limit".repeat(100_000), VALID)).isEmpty();
    }
}
