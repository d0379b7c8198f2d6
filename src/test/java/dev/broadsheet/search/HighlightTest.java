package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HighlightTest {

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

    @Test
    void headline_standfirst_and_the_two_best_blocks() throws SQLException {
        shelf.put(
                "en",
                "“Ferries” & <b>Bridges</b>",
                "A ferry \uD83D\uDE80 sails.",
                "Nothing.",
                "One ferry.",
                "A party on a bridge with a ferry.",
                "The bridges and ferries.");

        List<Highlight> found = shelf.highlights("ferry bridge -tunnel");

        assertThat(found).extracting(Highlight::field).containsExactly("headline", "standfirst", "body", "body");
        assertThat(found)
                .extracting(Highlight::html)
                .containsExactly(
                        "“<mark>Ferries</mark>” &amp; &lt;b&gt;<mark>Bridges</mark>&lt;/b&gt;",
                        "A <mark>ferry</mark> \uD83D\uDE80 sails.",
                        "A party on a <mark>bridge</mark> with a <mark>ferry</mark>.",
                        "The <mark>bridges</mark> and <mark>ferries</mark>.");
        assertThat(found.get(2).blockId()).isNotNull();
        assertThat(found.get(2).sectionId()).isNotNull();
        assertThat(found.get(1).text().substring(2, 7)).isEqualTo("ferry");
        assertThat(found.get(1).marks()).containsExactly(new Highlight.Mark(2, 7));
    }

    @Test
    void what_is_excluded_and_what_only_looks_alike_is_not_marked() throws SQLException {
        shelf.put("en", "Report", null, "A party for an area artist.", "It is art, not ferries.");

        assertThat(shelf.highlights("art -tunnel"))
                .extracting(Highlight::html)
                .containsExactly("It is <mark>art</mark>, not ferries.");
    }

    @Test
    void accents_and_irregular_words_are_marked() throws SQLException {
        shelf.put("de", "Bericht", null, "Herr Müller kam.");
        assertThat(shelf.highlights("muller").get(0).html()).isEqualTo("Herr <mark>Müller</mark> kam.");
        shelf.run("delete from published.article");

        shelf.put("en", "Report", null, "The dying swan.");
        assertThat(shelf.highlights("die").get(0).html()).isEqualTo("The <mark>dying</mark> swan.");
        shelf.run("delete from published.article");

        shelf.put("ru", "Новость", null, "Мэр Москвы сказал.");
        assertThat(shelf.highlights("москва").get(0).html()).isEqualTo("Мэр <mark>Москвы</mark> сказал.");
    }

    @Test
    void of_a_long_text_the_stretch_around_the_match_is_shown() throws SQLException {
        String before = "The city closed the bridge again. ".repeat(1000);
        shelf.put("en", "Report", null, before + "Then a ferry came. " + before);

        Highlight found = shelf.highlights("ferry").get(0);

        assertThat(found.text()).startsWith("… ").endsWith(" …").hasSizeLessThan(270);
        assertThat(found.html()).contains("Then a <mark>ferry</mark> came.");
    }

    @Test
    void no_text_forges_a_mark() throws SQLException {
        shelf.put("en", "A \u0001forged\u0002 ferry <mark>sails</mark>", null);

        assertThat(shelf.highlights("ferry").get(0).html())
                .isEqualTo("A forged <mark>ferry</mark> &lt;mark&gt;sails&lt;/mark&gt;");
    }
}
