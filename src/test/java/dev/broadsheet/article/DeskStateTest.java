package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskStateTest {

    private static final UUID ARTICLE = UUID.fromString("0199e4c2-0000-7000-8000-00000000002a");

    private final DeskState state = new DeskState(ARTICLE, 5, 3);

    @Test
    void it_tells_which_revision_its_reader_has_seen() {
        assertThat(state.revisionIn(state.toString())).hasValue(3);
        assertThat(state.revisionIn(new DeskState(ARTICLE, 2, 1).toString())).hasValue(1);
    }

    @Test
    void the_state_of_another_article_tells_nothing() {
        UUID other = UUID.fromString("0199e4c2-0000-7000-8000-00000000002b");

        assertThat(state.revisionIn(new DeskState(other, 5, 3).toString())).isEmpty();
    }

    @Test
    void a_state_that_has_not_been_yet_tells_nothing() {
        assertThat(state.revisionIn(new DeskState(ARTICLE, 5, 4).toString())).isEmpty();
        assertThat(state.revisionIn(new DeskState(ARTICLE, 6, 3).toString())).isEmpty();
        assertThat(state.revisionIn(new DeskState(ARTICLE, 5, 0).toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "a-b-c", "800000000000002a-5", "800000000000002a-5-99999999999", "800000000000002a-5-3-"
            })
    void nonsense_tells_nothing(String text) {
        assertThat(state.revisionIn(text)).isEmpty();
    }
}
