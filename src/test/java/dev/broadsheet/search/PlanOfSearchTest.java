package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many languages there are, stories are looked up and not read through. */
@QuarkusTest
class PlanOfSearchTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "zz");

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_index_is_used(int languages) throws SQLException {
        try (Shelf shelf = new Shelf(database)) {
            for (int story = 0; story < 2000; story++) {
                shelf.put(LANGUAGES.get(story % languages), "Ferry" + story, "Word" + story % 100, "Some words more.");
            }
            shelf.run("analyze published.article");
            Question question = Question.of("word7 -ferry7 \"some words\" or nothing");

            String plan = String.join(
                    "\n",
                    shelf.strings("explain "
                            + Shelf.bound(
                                    "select id from published.article as row where "
                                            + question.condition(shelf.languages()) + " order by "
                                            + question.relevance(shelf.languages()) + " desc, id desc limit 20",
                                    question)));

            assertThat(plan).contains("Bitmap Index Scan on article_search").doesNotContain("Seq Scan on article");
        }
    }
}
