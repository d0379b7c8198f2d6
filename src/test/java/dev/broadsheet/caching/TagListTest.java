package dev.broadsheet.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 sections 8.8.3, 13.1.1 and 13.1.2. */
class TagListTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"x\", \"a\"", "\"a\",\"x\"", "  \"x\"\t,\t\"a\"  ", "W/\"x\",\"a\"", "*", " * "})
    void a_strong_tag_is_found_wherever_it_stands(String value) {
        assertThat(read(value).matchesStrongly(strong("a"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "W/\"a\"", "\"A\"", "\"a,b\"", "\"\""})
    void another_or_a_weak_tag_does_not_match_strongly(String value) {
        assertThat(read(value).matchesStrongly(strong("a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", W/\"a\"", "*"})
    void weakly_only_the_words_count(String value) {
        assertThat(read(value).matchesWeakly(strong("a"))).isTrue();
    }

    @Test
    void a_comma_within_a_tag_does_not_end_it() {
        TagList tags = read("\"a,b\", \"c\"");

        assertThat(tags.tags()).containsExactly(strong("a,b"), strong("c"));
    }

    @Test
    void several_lines_are_one_list() {
        TagList tags = TagList.read("If-Match", List.of("\"a\"", "W/\"b\", \"c\""));

        assertThat(tags.tags()).containsExactly(strong("a"), new EntityTag("b", true), strong("c"));
    }

    @Test
    void letters_beyond_ascii_may_stand_in_a_tag() {
        assertThat(read("\"é\"").tags()).containsExactly(strong("é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\"a",
                "a\"",
                "\"a\" \"b\"",
                "\"a\", b",
                "*, \"a\"",
                "\"a\", *",
                "w/\"a\"",
                "W/a",
                "W / \"a\"",
                "\"a b\"",
                "'a'",
                "\"a\"\"b\"",
                "**"
            })
    void what_is_no_list_of_tags_is_refused(String value) {
        assertThatThrownBy(() -> read(value))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_REQUEST));
    }

    @Test
    void the_state_of_a_working_copy_is_known_in_any_representation() {
        EntityTag json = EntityTag.of("abc-3", "{}".getBytes());
        EntityTag text = EntityTag.of("abc-3", "Headline".getBytes()).coded("gzip");

        assertThat(read(json.toString()).matchesState("abc-3")).isTrue();
        assertThat(read(text.toString()).matchesState("abc-3")).isTrue();
    }

    @Test
    void another_state_or_a_weak_tag_of_this_one_is_not_the_state() {
        EntityTag tag = EntityTag.of("abc-3", "{}".getBytes());

        assertThat(read(tag.toString()).matchesState("abc-4")).isFalse();
        assertThat(read(tag.toString()).matchesState("abc")).isFalse();
        assertThat(read("W/" + tag).matchesState("abc-3")).isFalse();
    }

    private static TagList read(String value) {
        return TagList.read("If-Match", List.of(value));
    }

    private static EntityTag strong(String opaque) {
        return new EntityTag(opaque, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"a\"", "\"b\",,\"a\"", "\"b\", , \"a\",", "\"a\","})
    void empty_elements_of_a_list_are_ignored(String value) {
        assertThat(read(value).matchesStrongly(strong("a"))).isTrue();
    }
}
