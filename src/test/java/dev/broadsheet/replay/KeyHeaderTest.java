package dev.broadsheet.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a key is written. */
class KeyHeaderTest {

    @Test
    void a_request_may_have_none() {
        assertThat(KeyHeader.read(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "7c1d2a5e-60f1|7c1d2a5e-60f1",
                "\"7c1d2a5e-60f1\"|7c1d2a5e-60f1",
                "a:b;c=d~!|a:b;c=d~!",
                "\"two words, joined\"|two words, joined",
                "\"a \\\"b\\\" \\\\ c\"|a \"b\" \\ c"
            })
    void it_is_a_bare_word_or_a_string_in_quotation_marks(String header, String key) {
        assertThat(KeyHeader.read(List.of(header))).contains(key);
    }

    @Test
    void it_may_have_255_characters() {
        String longest = "k".repeat(255);

        assertThat(KeyHeader.read(List.of(longest))).contains(longest);
        assertThat(KeyHeader.read(List.of('"' + longest + '"'))).contains(longest);
    }

    static List<List<String>> nonsense() {
        return List.of(
                List.of(""),
                List.of("\"\""),
                List.of("a b"),
                List.of("a,b"),
                List.of("a", "a"),
                List.of("\"a\", \"a\""),
                List.of("\"a\";p=1"),
                List.of("\"open"),
                List.of("a\"b"),
                List.of("\"a\\n\""),
                List.of("schl\u00fcssel"),
                List.of("\"schl\u00fcssel\""),
                List.of("k".repeat(256)),
                List.of('"' + "k".repeat(256) + '"'));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_refused_by_the_name_of_the_header(List<String> lines) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> KeyHeader.read(lines))
                .withMessageContaining("Idempotency-Key")
                .extracting(Problem::type)
                .isEqualTo(ProblemType.MALFORMED_REQUEST);
    }
}
