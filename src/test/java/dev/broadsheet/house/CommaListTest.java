package dev.broadsheet.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommaListTest {

    private static final List<String> KNOWN = List.of("related", "sections", "quotes");

    private enum Facet {
        @JsonProperty("siteSection")
        SITE_SECTION,
        @JsonProperty("tag")
        TAG,
        @JsonProperty("kind")
        KIND
    }

    @Test
    void nothing_asked_for_is_nothing() {
        assertThat(CommaList.words("include", null, KNOWN)).isEmpty();
        assertThat(CommaList.words("facets", null, Facet.class)).isEmpty();
    }

    @Test
    void words_come_in_the_order_in_which_they_are_known() {
        assertThat(CommaList.words("include", "quotes,related", KNOWN)).containsExactly("related", "quotes");
    }

    @Test
    void constants_are_called_as_in_json() {
        assertThat(CommaList.words("facets", "kind,siteSection", Facet.class))
                .containsExactly(Facet.SITE_SECTION, Facet.KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "sectoins, did you mean sections?",
        "Related, did you mean related?",
        "zzz, 'known are related, sections, quotes'",
    })
    void an_unknown_word_gets_the_nearest(String value, String hint) {
        assertRefused(() -> CommaList.words("include", value, KNOWN), "include", hint);
    }

    @Test
    void an_unknown_constant_gets_the_nearest() {
        assertRefused(
                () -> CommaList.words("facets", "SITE_SECTION", Facet.class), "facets", "did you mean siteSection?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "related,", ",related", "related,,quotes", "related, ,quotes"})
    void an_empty_place_is_refused(String value) {
        assertRefused(
                () -> CommaList.words("include", value, KNOWN),
                "include",
                "must not have an empty place beside a comma");
    }

    @Test
    void a_word_given_twice_is_refused() {
        assertRefused(
                () -> CommaList.words("include", "related,quotes,related", KNOWN),
                "include",
                "must not name related twice");
    }

    @Test
    void a_hundred_names_are_enough() {
        String hundred = IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(CommaList.names("ids", hundred)).hasSize(100);
        assertRefused(() -> CommaList.names("ids", hundred + ",100"), "ids", "must not name more than 100");
        assertRefused(() -> CommaList.names("ids", hundred + ",x,y,z"), "ids", "must not name more than 100");
    }

    private static void assertRefused(Runnable reading, String parameter, String hint) {
        assertThatThrownBy(reading::run)
                .isInstanceOf(Problem.class)
                .extracting("violations")
                .isEqualTo(List.of(Violation.of(parameter, hint)));
    }
}
