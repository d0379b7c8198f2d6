package dev.broadsheet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "READER, READER",
        "REPORTER, READER REPORTER",
        "EDITOR, READER REPORTER EDITOR",
        "MODERATOR, READER MODERATOR",
        "ADMIN, READER REPORTER EDITOR MODERATOR ADMIN"
    })
    void a_role_includes_these_and_no_others(Role role, String included) {
        String found = Arrays.stream(Role.values())
                .filter(role::includes)
                .map(Role::name)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"READER, reader", "EDITOR, editor reader reporter", "ADMIN, admin editor moderator reader reporter"})
    void its_words_are_those_of_all_it_includes(Role role, String words) {
        assertThat(role.words()).containsExactlyInAnyOrder(words.split(" "));
    }
}
