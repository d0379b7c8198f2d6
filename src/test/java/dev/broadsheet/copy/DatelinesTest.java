package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WASHINGTON — The | WASHINGTON | Washington | - | -",
                "**WASHINGTON** — The | WASHINGTON | Washington | - | -",
                "WASHINGTON (AP) — The | WASHINGTON (AP) | Washington | AP | -",
                "LONDON, Oct 16 (Reuters) - The | LONDON, Oct 16 (Reuters) | London | Reuters | Oct 16",
                "RICHMOND, Va. - Two | RICHMOND, Va. | Richmond, Va. | - | -",
                "MOSCOW, Oct. 16 - A | MOSCOW, Oct. 16 | Moscow | - | Oct. 16",
                "NEW YORK -- “So | NEW YORK | New York | - | -",
                "UNITED NATIONS – The | UNITED NATIONS | United Nations | - | -",
                "SAINT-DENIS, France — It | SAINT-DENIS, France | Saint-Denis, France | - | -",
                "ST. PAUL, Minn. (AP) — It | ST. PAUL, Minn. (AP) | St. Paul, Minn. | AP | -",
                "LVIV/KYIV, Ukraine — It | LVIV/KYIV, Ukraine | Lviv/Kyiv, Ukraine | - | -",
                "RIO DE JANEIRO—It | RIO DE JANEIRO | Rio de Janeiro | - | -",
                "PORT-AU-PRINCE, Haiti — It | PORT-AU-PRINCE, Haiti | Port-au-Prince, Haiti | - | -",
                "McALLEN, Texas — It | McALLEN, Texas | McAllen, Texas | - | -",
                "WASHINGTON, D.C. — It | WASHINGTON, D.C. | Washington, D.C. | - | -",
                "SANTIAGO, 16 October 2025 (AFP) – It | SANTIAGO, 16 October 2025 (AFP) | Santiago | AFP | 16 October"
                        + " 2025",
            })
    void an_opening_dateline_is_read(String opening, String text, String place, String agency, String day) {
        Datelines.Opening read = Datelines.opening(opening);

        assertThat(read.dateline()).isEqualTo(new Dateline(text, place, agency, day));
        assertThat(opening.substring(read.end())).doesNotStartWith(" ").hasSizeLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — which met on Monday — agreed.",
                "NATO — The alliance met.",
                "TRUMP — who spoke on Monday — agreed.",
                "WATCH — The bridge comes down.",
                "BREAKING - The bridge is shut.",
                "The mayor — She spoke first — agreed.",
                "Port Merrow, Indiana - The week began.",
                "THE BRIDGE, which was shut — The mayor",
                "WASHINGTON is a city.",
                "WASHINGTON —",
                "COVID-19 — The virus",
                "5 — The number",
                "A — The letter",
            })
    void an_ordinary_sentence_opens_with_none(String text) {
        assertThat(Datelines.opening(text)).isNull();
    }

    @Test
    void a_bare_date_is_no_dateline() {
        assertThat(Datelines.isDate("Friday, July 21, 2017")).isTrue();
        assertThat(Desk.body("Friday, July 21, 2017", "", "The bridge is shut."))
                .containsExactly("1 body", "Friday, July 21, 2017", "The bridge is shut.");
    }
}
