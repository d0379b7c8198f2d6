package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SectionsAcrossStoriesTest {

    @Inject
    SessionFactory sessions;

    @Test
    void every_quick_look_is_listed_with_its_article() {
        String headline = headline();
        Filed article = published(headline);

        reader().get("/v1/sections?kind=quick_look&article=" + article.slug())
                .then()
                .statusCode(200)
                .body("data.label", contains("Quick Look"))
                .body("data[0].article.headline", equalTo(headline))
                .body(
                        "data[0].article.publishedAt",
                        equalTo(reader().get(article.path()).path("publishedAt")))
                .header("Cache-Groups", containsString("\"articles\""));
    }

    @Test
    void what_readers_do_not_see_is_not_listed() throws SQLException {
        Filed draft = draft(headline());
        Filed withdrawn = unpublish(published(headline()));
        Filed expired = published(headline());
        Records.letExpire(expired.id());

        for (Filed hidden : new Filed[] {draft, withdrawn, expired}) {
            for (String more : new String[] {"", "&kind=deep_look", "&q=ferries"}) {
                reader().get("/v1/sections?article=" + hidden.id() + more)
                        .then()
                        .statusCode(200)
                        .body("data", empty());
            }
        }
    }

    @Test
    void what_is_published_again_is_listed_anew() {
        Filed article = unpublish(published(headline()));

        Filed again = publish(article);

        reader().get("/v1/sections?article=" + again.id())
                .then()
                .body("data.size()", equalTo(2))
                .body(
                        "data[0].article.publishedAt",
                        equalTo(reader().get(again.path()).path("publishedAt")));
    }

    @Test
    void a_section_is_found_by_its_own_words_and_shows_them() {
        String one = word();
        String other = word();
        Filed article = publish(Filed.of(json("{\"headline\":\"" + headline() + "\",\"sections\":["
                        + "{\"heading\":\"First\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"The <b>" + one
                        + "</b> sails.\"}]},{\"heading\":\"The " + other
                        + "\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"It ends.\"}]}]}")
                .post("/v1/articles")));

        reader().get("/v1/sections?q=" + one + " -" + other)
                .then()
                .body("data.heading", contains("First"))
                .body("data[0].article.id", equalTo(article.id()))
                .body("data[0].highlights.field", contains("body"))
                .body("data[0].highlights[0].html", containsString("&lt;b&gt;<mark>" + one + "</mark>"));
        reader().get("/v1/sections?q=" + one + " " + other).then().body("data", empty());
        reader().get("/v1/sections?q=\"the " + other + "\"").then().body("data.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=quick_lok, kind, did you mean quick_look?",
        "kind=story, kind,",
        "siteSection=nowhere-at-all, siteSection,",
        "tag=no-such-tag-at-all, tag,",
        "sort=-publishdAt, sort, did you mean -publishedAt?",
        "from=yesterday, from,",
        "lang=!, lang,",
        "q=!, q,",
        "q=ferry&total=true, total, must not stand beside q",
        "body=htm, body,",
        "fields=article.headlin, fields, did you mean article.headline?",
        "section=politics, section,"
    })
    void what_makes_no_sense_is_refused(String query, String parameter, String hint) {
        String detail = reader().get("/v1/sections?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .extract()
                .path("errors[0].detail");

        assertThat(detail).isNotBlank();
        if (hint != null) {
            assertThat(detail).isEqualTo(hint);
        }
    }

    @Test
    void a_list_costs_at_most_four_statements_whatever_is_asked() {
        for (int story = 0; story < 4; story++) {
            published(headline());
        }
        String next = reader().get("/v1/sections?limit=3").path("page.next");

        for (String query : new String[] {
            "limit=3",
            "limit=3&total=true&body=html",
            "limit=3&after=" + next,
            "kind=quick_look,deep_look&total=true&edition=evening&limit=3",
            "q=ferries&limit=3",
            "q=ferries+-ferries&lang=en&from=2020-01-01",
            "to=2020-01-01&total=true&lang=en"
        }) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            reader().urlEncodingEnabled(false)
                    .get("/v1/sections?" + query)
                    .then()
                    .statusCode(200);

            assertThat(sessions.getStatistics().getPrepareStatementCount() - before)
                    .as(query)
                    .isBetween(1L, 4L);
        }
    }
}
