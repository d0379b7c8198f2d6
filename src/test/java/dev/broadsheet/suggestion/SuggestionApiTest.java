package dev.broadsheet.suggestion;

import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Entries;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SuggestionApiTest {

    @Inject
    SessionFactory sessions;

    @Test
    void what_begins_as_was_typed_comes_first_and_the_newest_before_others() {
        String word = word();
        publish(draft("The " + word + " sails", null));
        publish(draft(word + " sinks", null));
        publish(draft(word + " sails", tag(word + "ville")));

        assertThat(texts(word.substring(0, 9)))
                .containsExactly(word + "ville", word + " sails", word + " sinks", "The " + word + " sails");
    }

    @Test
    void a_typing_error_is_forgiven() {
        String word = word();
        publish(draft("The " + word + " sails", null));
        String wrong = word.substring(0, 6) + word.charAt(7) + word.charAt(6) + word.substring(8);

        assertThat(texts(wrong)).contains("The " + word + " sails");
    }

    @Test
    void harbuor_finds_harbour() {
        publish(draft("Harbour", null));

        assertThat(texts("harbuor&limit=100")).contains("Harbour");
    }

    @Test
    void accents_and_case_do_not_matter() {
        String word = word();
        publish(draft("Café " + word, null));

        assertThat(texts("CAFE " + word.toUpperCase(Locale.ROOT))).contains("Café " + word);
        assertThat(texts("çafé " + word.substring(0, 8))).contains("Café " + word);
    }

    @Test
    void a_suggestion_says_where_it_leads() {
        String word = word();
        String slug = tag(word);
        publish(draft("A story", slug));

        suggest(word + "&types=tag")
                .then()
                .body("data.type", contains("tag"))
                .body("data[0].slug", equalTo(slug))
                .body("data[0].links.self", equalTo("/v1/tags/" + slug));
        suggest(word + "&types=byline,speaker,site_section,article").then().body("data", empty());
    }

    @Test
    void what_only_drafts_bear_is_never_suggested() throws SQLException {
        String word = word();
        Filed draft = draft("Draft " + word, tag(word));
        Filed expired = publish(draft(word + " is over", null));
        Records.letExpire(expired.id());

        suggest(word).then().statusCode(200).body("data", empty());
        Filed out = publish(draft);
        assertThat(texts(word)).containsExactly(word, "Draft " + word);
        unpublish(out);
        suggest(word).then().body("data", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=5, q",
        "q=!!, q",
        "q=a%00b, q",
        "q=har&types=tags, types",
        "q=har&limit=0, limit",
        "q=har&limit=101, limit",
        "q=har&x=1, x"
    })
    void what_makes_no_sense_is_refused(String query, String parameter) {
        reader().urlEncodingEnabled(false)
                .get("/v1/suggestions?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void a_hundred_characters_are_enough() {
        suggest("é".repeat(100)).then().statusCode(200);
        suggest("é".repeat(101)).then().statusCode(400);
    }

    @Test
    void signs_that_mean_something_to_the_database_are_text() {
        for (String q : List.of("50%", "a_b", "x\\", "'; drop table", "a:b", "%a%")) {
            reader().queryParam("q", q).get("/v1/suggestions").then().statusCode(200);
        }
    }

    @Test
    void it_costs_at_most_two_statements() {
        publish(draft("Ferry", null));

        long before = sessions.getStatistics().getPrepareStatementCount();
        suggest("fery").then().statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount() - before).isBetween(1L, 2L);
    }

    private static Filed draft(String headline, String tag) {
        String tags = tag == null ? "" : ",\"tags\":[\"" + tag + "\"]";
        return Filed.of(json("{\"headline\":\"" + headline + "\"" + tags + "}").post("/v1/articles"));
    }

    private static String tag(String name) {
        String slug = name.toLowerCase(Locale.ROOT);
        Entries.enter("tag", slug, name);
        return slug;
    }

    private static Response suggest(String q) {
        return reader().get("/v1/suggestions?q=" + q);
    }

    private static List<String> texts(String q) {
        return suggest(q).path("data.text");
    }
}
