package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By J. Mansour | J. Mansour",
                "J. Mansour and Ann Lee | J. Mansour; Ann Lee",
                "BY INES CALDER, JONAS PETRIE & LENA OKAFOR | INES CALDER; JONAS PETRIE; LENA OKAFOR",
                "Martin Luther King, Jr. | Martin Luther King, Jr.",
                "J. Mansour Jr. and Dr. Ann O'Neil | J. Mansour Jr.; Dr. Ann O'Neil",
                "Lena van der Berg | Lena van der Berg",
                "Associated Press | Associated Press",
                "Madonna | Madonna",
            })
    void a_credit_of_names_alone_prints_nothing_more(String text, String names) {
        Credit credit = Credit.of(text);

        assertThat(credit.names()).containsExactly(names.split("; "));
        assertThat(credit.printed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By A, B and C, Staff Writers | A; B; C | A, B and C, Staff Writers",
                "By Ines Calder, Associated Press | Ines Calder | Ines Calder, Associated Press",
                "By Ines Calder for the Merrow Herald | Ines Calder | Ines Calder for the Merrow Herald",
                "Ines Calder in Tolland and Jonas Petrie in Port Merrow | Ines Calder; Jonas Petrie | Ines Calder in"
                        + " Tolland and Jonas Petrie in Port Merrow",
                "Staff Writer Ines Calder | Ines Calder | Staff Writer Ines Calder",
                "Ines Calder, ines@example.org | Ines Calder | Ines Calder, ines@example.org",
                "Ines Calder and Martin King, Jr., Staff Writers | Ines Calder; Martin King, Jr. | Ines Calder and"
                        + " Martin King, Jr., Staff Writers",
            })
    void a_credit_that_says_more_than_names_is_kept_as_printed(String text, String names, String printed) {
        Credit credit = Credit.of(text);

        assertThat(credit.names()).containsExactly(names.split("; "));
        assertThat(credit.printed()).isEqualTo(printed);
    }

    @Test
    void names_listed_with_a_final_semicolon_are_not_weighed() {
        assertThat(Credit.of("Ann Lee; Harbour Desk;")).isEqualTo(new Credit(List.of("Ann Lee", "Harbour Desk"), null));
        assertThat(Credit.of(List.of("Ann Lee", "Harbour Desk"), null).text()).isEqualTo("Ann Lee; Harbour Desk;");
    }

    @Test
    void names_are_written_as_they_are_printed() {
        assertThat(Credit.of(List.of("Ann Lee", "B. Roy", "Cy Diaz"), null).text())
                .isEqualTo("Ann Lee, B. Roy and Cy Diaz");
    }
}
