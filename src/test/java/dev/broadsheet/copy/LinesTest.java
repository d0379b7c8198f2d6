package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void every_line_end_that_machines_write_ends_a_line() {
        assertThat(Lines.split("a\nb\r\nc\rd\fe\u0085f\u2028g\u2029h"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void blank_lines_count() {
        assertThat(Lines.split("a\r\n\r\nb\n\r\nc\n")).containsExactly("a", "", "b", "", "c", "");
    }

    @Test
    void a_line_knows_where_its_words_stand_in_the_file() {
        Line line = Lines.of("Head\n\t one  two").get(1);

        assertThat(line.text()).isEqualTo("one two");
        assertThat(line.place(4)).isEqualTo(new Line.Place(2, 8));
    }
}
