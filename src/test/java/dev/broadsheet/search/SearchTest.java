package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    @Inject
    AgroalDataSource database;

    private Shelf shelf;

    @BeforeEach
    void open() throws SQLException {
        shelf = new Shelf(database);
    }

    @AfterEach
    void close() throws SQLException {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, The councils are meeting, council meets",
        "en, “Quoted” words, quoted",
        "de, Die Häuser von Müller, hauser muller",
        "fr, Les éléphants mangés, elephant manger",
        "es, Las canciones españolas, cancion espanola",
        "ru, Новые Дороги Москвы, дорога москва",
        "nb, Bøkene på bordet, boken bord",
        "sv, Nya bilarna, bil",
        "it, Le città italiane, citta italiana",
        "zz, Café Öresund, cafe ORESUND"
    })
    void a_story_is_found_in_its_own_language(String lang, String headline, String q) throws SQLException {
        shelf.put(lang, headline, null);

        assertThat(shelf.find(q)).containsExactly(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "O’Brien",
                "state-of-the-art",
                "U.S.",
                "COVID-19",
                "https://example.com/a/b?c=d",
                "Trump/Putin",
                "a@example.com",
                "R&D",
                "<b>bold</b>",
                "3.14",
                "end.Next",
                "Hawaiʻi",
                "C:\\temp",
                "1,000",
                "Σίσυφος"
            })
    void a_story_is_found_by_its_own_text(String text) throws SQLException {
        for (String lang : new String[] {"en", "fr", "el", "zz"}) {
            shelf.put(lang, lang, null, "What “" + text + "” says.");
        }

        assertThat(shelf.find(text)).contains("en", "fr", "el", "zz");
        assertThat(shelf.find("\"" + text + "\"")).contains("en", "fr", "el", "zz");
    }

    @Test
    void phrases_exclusions_alternatives_and_beginnings() throws SQLException {
        shelf.put("en", "One", null, "A ferry sails to Port Merrow.");
        shelf.put("en", "Two", null, "The port of Merrow has no tram.");
        shelf.put("en", "Three", null, "It ends at a port.", "Merrow begins here.");

        assertThat(shelf.find("\"port merrow\"")).containsExactly("One");
        assertThat(shelf.find("port -ferry")).containsExactlyInAnyOrder("Two", "Three");
        assertThat(shelf.find("merrow -\"port merrow\"")).containsExactlyInAnyOrder("Two", "Three");
        assertThat(shelf.find("ferry or tram")).containsExactlyInAnyOrder("One", "Two");
        assertThat(shelf.find("ferr*")).containsExactly("One");
        assertThat(shelf.find("quick look or merrow")).isEmpty();
    }

    @Test
    void words_that_are_everywhere_find_nothing_alone() throws SQLException {
        shelf.put("en", "The Ferry", null);
        shelf.put("de", "The Ferry auf Deutsch", null);

        assertThat(shelf.find("the")).containsExactly("The Ferry auf Deutsch");
        assertThat(shelf.find("the -bridge")).containsExactly("The Ferry auf Deutsch");
        assertThat(shelf.find("the ferry")).hasSize(2);
    }

    @Test
    void what_stands_higher_comes_first() throws SQLException {
        shelf.put("en", "Once", null, "The ferry.");
        shelf.put("en", "Often", null, "The ferry, the ferry, the ferry.");
        shelf.put("en", "Summary", "The ferry.");
        shelf.put("en", "Ferry", null);

        assertThat(shelf.find("ferry")).containsExactly("Ferry", "Summary", "Often", "Once");
    }

    @Test
    void a_story_loses_half_its_worth_in_a_year_less_a_third() throws SQLException {
        shelf.put(Shelf.story("en", "Ferry", null), Shelf.TODAY.minus(Duration.ofDays(400)));
        shelf.put(Shelf.story("en", "New", "The ferry."), Shelf.TODAY);
        shelf.put(Shelf.story("en", "Ferry again", null), Shelf.TODAY.minus(Duration.ofDays(250)));

        assertThat(shelf.find("ferry")).containsExactly("Ferry again", "New", "Ferry");
    }

    @Test
    void a_story_is_indexed_again_when_it_changes_and_only_then() throws SQLException {
        shelf.put("en", "Ferry", null);

        shelf.run("update published.article set search = 'forg', revision = 2");
        assertThat(shelf.find("forged")).containsExactly("Ferry");
        shelf.run("update published.article set search = null");
        assertThat(shelf.find("ferry")).containsExactly("Ferry");
        shelf.run("update published.article set story = jsonb_set(story, '{headline}', '\"Tram\"')");
        assertThat(shelf.find("tram")).containsExactly("Tram");
    }

    @Test
    void the_digest_is_small_and_stays_in_the_row() throws SQLException {
        StringBuilder many = new StringBuilder();
        for (int word = 0; word < 2000; word++) {
            many.append("word").append(word).append(' ');
        }
        shelf.put("en", "Ferry", many.toString(), many.toString(), many.toString());

        assertThat(shelf.strings("select length(digest) from published.article"))
                .containsExactly("120");
        assertThat(shelf.strings("select attstorage from pg_attribute where attname = 'digest'"
                        + " and attrelid = 'published.article'::regclass"))
                .containsExactly("m");
    }

    @Test
    void the_languages_in_print_are_found_by_steps() throws SQLException {
        assertThat(shelf.languages()).isEmpty();

        shelf.put("en-US", "One", null);
        shelf.put("DE_at", "Two", null);
        shelf.put("nn", "Three", null);
        shelf.put("tlh", "Four", null);
        shelf.put("en", "Five", null);

        assertThat(shelf.languages()).containsExactly("english", "german", "norwegian", "simple");
    }
}
