package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeystrokesTest {

    @Test
    void any_run_of_white_space_is_one_space() {
        assertThat(Keystrokes.clean(" the\u00A0old \t\u202Fbridge\u2009 \u3000 "))
                .isEqualTo("the old bridge");
    }

    @Test
    void soft_hyphens_and_zero_width_spaces_vanish() {
        assertThat(Keystrokes.clean("har\u00ADbour\u200B \u2060bridge\uFEFF")).isEqualTo("harbour bridge");
    }

    @Test
    void a_no_break_hyphen_becomes_plain() {
        assertThat(Keystrokes.clean("long\u2011range")).isEqualTo("long-range");
    }

    @Test
    void joiners_stay_where_they_join() {
        assertThat(Keystrokes.clean("👩\u200D🚀 می\u200Cخواهم")).isEqualTo("👩\u200D🚀 می\u200Cخواهم");
        assertThat(Keystrokes.clean("\u200Da \u200Cb\u200D ")).isEqualTo("a b");
    }

    @Test
    void quote_marks_and_dashes_stay_as_they_are() {
        String marks = "“a” „b“ «c» 'd' \"e\" ‘f’ — – … 1/2";

        assertThat(Keystrokes.clean(marks)).isSameAs(marks);
    }

    @Test
    void a_clean_character_is_found_in_the_raw_line() {
        String raw = "\u00A0 the \t har\u00ADbour";

        assertThat(Keystrokes.rawIndex(raw, 0)).isEqualTo(2);
        assertThat(Keystrokes.rawIndex(raw, "the har".length())).isEqualTo(raw.indexOf("bour"));
    }
}
