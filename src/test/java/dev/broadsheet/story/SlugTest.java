package dev.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. Mansour | j-mansour",
                "The City’s “Last” Bridge | the-citys-last-bridge",
                "  Harbour -- Bridge!  | harbour-bridge",
                "Café Señor Ångström | cafe-senor-angstrom",
                "Łódź, Þingvellir & Straße | lodz-thingvellir-and-strasse",
                "ＦＵＬＬ width ① | full-width-1",
                "İstanbul ılık | istanbul-ilik",
                "$40 Million | 40-million",
                "Мост закрыт | most-zakryt",
                "Подъём и объём | podem-i-obem",
                "Αθήνα σήμερα | athena-semera",
                "橋が閉鎖 | qiaoga-bi-suo",
                "القاهرة | alqahrt"
            })
    void words_become_a_slug(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "🚢"})
    void a_text_without_letters_has_none(String text) {
        assertThat(Slug.of(text)).isEmpty();
    }

    @Test
    void a_long_one_is_cut_between_words() {
        String slug = Slug.of("harbour ".repeat(100));

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX).matches(Slug.FORM).endsWith("-harbour");
    }

    @Test
    void one_long_word_is_cut_where_it_must() {
        assertThat(Slug.of("x".repeat(1_000_000)))
                .matches("x+")
                .hasSizeLessThan(Slug.MAX)
                .matches(Slug.FORM);
    }

    @Test
    void whatever_is_sent_comes_out_in_the_form_of_a_slug() {
        StringBuilder everything = new StringBuilder();
        for (int character = 0; character < 0x3000; character++) {
            everything.setLength(0);
            String slug = Slug.of(
                    everything.append("a").append((char) character).append("b ").toString());

            assertThat(slug).matches(Slug.FORM);
        }
    }
}
