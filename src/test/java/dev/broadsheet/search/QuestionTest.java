package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "ferry bridge ~ 'ferry' & 'bridge'",
                "\"port merrow\" ~ 'port merrow'",
                "„port merrow“ ~ 'port merrow'",
                "«port merrow» ~ 'port merrow'",
                "\"port merrow ~ 'port merrow'",
                "ferry -bridge ~ 'ferry' & !'bridge'",
                "ferry -\"the bridge\" ~ 'ferry' & !'the bridge'",
                "ferry or tram OR bus dawn ~ ('ferry' | 'tram' | 'bus') & 'dawn'",
                "or ferry or ~ 'ferry'",
                "council* ~ 'council':*",
                "O'Brien ~ 'O Brien'",
                "state-of-the-art ~ 'state of the art'",
                "U.S. troops ~ 'U.S' & 'troops'",
                "end.Next ~ 'end Next'",
                "COVID-19 ~ 'COVID 19'",
                "ferry - bridge ~ 'ferry' & 'bridge'",
                "a & b | !c ~ 'a' & 'b' & 'c'",
                "<b>'x':*\\ ~ 'b x'",
                "\uD83D\uDE80 rocket ~ 'rocket'"
            })
    void it_is_read_as_it_is_meant(String q, String asked) {
        assertThat(Question.of(q).asked()).isEqualTo(asked);
    }

    @Test
    void what_is_excluded_is_neither_ranked_nor_highlighted() {
        assertThat(Question.of("ferry \"port merrow\" -bridge tram*").terms())
                .isEqualTo("'ferry' | 'port' | 'merrow' | 'tram':*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                "-\"a b\" -c",
                "or",
                "&|!:*'()",
                "\"",
                "\"\"",
                "a*",
                "a or -b",
                "x\0",
                "\uD800",
                "\uD83D\uDE80"
            })
    void what_asks_for_nothing_is_refused(String q) {
        assertThatThrownBy(() -> Question.of(q)).isInstanceOf(Problem.class).hasMessageStartingWith("The parameter q ");
    }

    @Test
    void what_asks_for_too_much_is_refused() {
        assertThatThrownBy(() -> Question.of("a".repeat(501))).hasMessageContaining("500");
        assertThatThrownBy(() -> Question.of("ab ".repeat(51))).hasMessageContaining("50");
        assertThat(Question.of("ab ".repeat(50)).asked()).isNotEmpty();
    }

    @Test
    void a_language_is_a_name() {
        Question question = Question.of("ferry");

        assertThat(question.condition(List.of())).isEqualTo("false");
        assertThatThrownBy(() -> question.condition(List.of("x' or true")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
