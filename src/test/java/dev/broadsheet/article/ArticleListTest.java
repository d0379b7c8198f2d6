package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking the list of articles while it changes. */
@QuarkusTest
class ArticleListTest {

    @Test
    void the_newest_stands_first() {
        Filed older = published(headline());
        Filed newer = published(headline());

        reader().get("/v1/articles?limit=2").then().body("data.id", contains(newer.id(), older.id()));
    }

    @Test
    void a_page_holds_twenty_unless_another_number_is_asked_for() {
        published(headline());

        reader().get("/v1/articles").then().body("page.limit", equalTo(20));
        reader().get("/v1/articles?limit=1")
                .then()
                .body("page.limit", equalTo(1))
                .body("data.size()", equalTo(1));
        reader().get("/v1/articles?limit=100").then().statusCode(200).body("page.limit", equalTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "ten", "99999999999", "0x10", "%2B5"})
    void a_number_that_no_page_can_hold_is_refused(String limit) {
        reader().urlEncodingEnabled(false)
                .get("/v1/articles?limit=" + limit)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void a_walk_finds_every_story_once_while_others_come_and_go() {
        List<Filed> own = some(7);
        Filed leaves = published(headline());
        Filed returns = draft(headline());
        List<String> seen = new ArrayList<>();

        String after = "";
        for (int page = 0; after != null; page++) {
            JsonPath found = reader().get("/v1/articles?limit=3" + after).jsonPath();
            seen.addAll(found.getList("data.id"));
            after = found.getString("page.next") == null ? null : "&after=" + found.getString("page.next");
            published(headline());
            returns = publish(returns);
            leaves = page == 0 ? unpublish(leaves) : leaves;
            returns = unpublish(returns);
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(ids(own));
    }

    @Test
    void a_walk_back_finds_the_same_stories_in_the_same_order() {
        List<Filed> own = some(7);
        JsonPath page = reader().get("/v1/articles?limit=2").jsonPath();
        List<String> forth = new ArrayList<>(page.getList("data.id", String.class));
        while (page.getString("page.next") != null) {
            page = reader().get("/v1/articles?limit=2&after=" + page.getString("page.next"))
                    .jsonPath();
            forth.addAll(page.getList("data.id", String.class));
        }
        unpublish(published(headline()));

        List<String> back = new ArrayList<>(reversed(page));
        while (page.getString("page.prev") != null) {
            page = reader().get("/v1/articles?limit=2&before=" + page.getString("page.prev"))
                    .jsonPath();
            back.addAll(reversed(page));
        }

        Collections.reverse(back);
        assertThat(back).isEqualTo(forth).containsAll(ids(own));
    }

    @Test
    void the_ends_have_no_neighbour() {
        some(3);
        JsonPath first = reader().get("/v1/articles?limit=2").jsonPath();

        JsonPath last = first;
        while (last.getString("page.next") != null) {
            last = reader().get("/v1/articles?limit=100&after=" + last.getString("page.next"))
                    .jsonPath();
        }

        assertThat(first.getMap("page")).containsKey("next").doesNotContainKey("prev");
        assertThat(last.getMap("page")).containsKey("prev").doesNotContainKey("next");
    }

    @Test
    void a_page_keeps_its_place_when_the_row_it_borders_on_is_gone() {
        Filed below = published(headline());
        published(headline());
        JsonPath page = reader().get("/v1/articles?limit=1").jsonPath();

        unpublish(Filed.of(desk().get("/v1/articles/" + page.getString("data[0].id") + "?status=any")));
        Response next = reader().get("/v1/articles?limit=1&after=" + page.getString("page.next"));

        next.then().statusCode(200).body("data.id", contains(below.id()));
    }

    @Test
    void a_count_is_given_to_those_who_ask() {
        some(3);
        int rows = 0;
        JsonPath page = reader().get("/v1/articles?limit=100&total=true").jsonPath();
        long total = page.getLong("page.total");

        for (rows = page.getList("data").size(); page.getString("page.next") != null; ) {
            page = reader().get("/v1/articles?limit=100&after=" + page.getString("page.next"))
                    .jsonPath();
            rows += page.getList("data").size();
        }

        assertThat(total).isEqualTo(rows);
        reader().get("/v1/articles").then().body("page", not(hasKey("total")));
        reader().get("/v1/articles?total=false").then().body("page", not(hasKey("total")));
        reader().get("/v1/articles?total=1").then().statusCode(400);
    }

    @Test
    void a_cursor_belongs_to_its_list() {
        some(3);
        String publicCursor = reader().get("/v1/articles?limit=1").path("page.next");
        String deskCursor = desk().get("/v1/articles?limit=1&status=any").path("page.next");

        for (Response answer : List.of(
                desk().get("/v1/articles?status=any&after=" + publicCursor),
                desk().get("/v1/articles?status=published&after=" + deskCursor),
                reader().get("/v1/articles?after=" + deskCursor),
                reader().get("/v1/articles?before=nonsense"))) {
            answer.then().statusCode(400).body("code", equalTo("invalid-cursor"));
        }
    }

    @Test
    void a_page_is_asked_for_from_one_side() {
        some(2);
        String cursor = reader().get("/v1/articles?limit=1").path("page.next");

        reader().get("/v1/articles?after=" + cursor + "&before=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        reader().get("/v1/articles?after=" + cursor + "&after=" + cursor).then().statusCode(400);
    }

    @Test
    void the_link_header_leads_to_the_neighbours() {
        some(3);
        JsonPath first = reader().get("/v1/articles?limit=1").jsonPath();

        Response middle = reader().get("/v1/articles?limit=1&after=" + first.getString("page.next"));

        assertThat(middle.header("Link"))
                .isEqualTo("</v1/articles?limit=1&after=" + middle.path("page.next") + ">; rel=\"next\","
                        + " </v1/articles?limit=1&before=" + middle.path("page.prev") + ">; rel=\"prev\"");
    }

    @Test
    void the_links_of_the_desk_keep_its_filter() {
        draft(headline());
        draft(headline());

        assertThat(desk().get("/v1/articles?limit=1&status=draft").header("Link"))
                .startsWith("</v1/articles?status=draft&limit=1&after=");
    }

    @Test
    void an_unknown_filter_is_refused_with_the_one_that_was_meant() {
        reader().get("/v1/articles?limt=5")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors[0].parameter", equalTo("limt"))
                .body("errors[0].detail", equalTo("did you mean limit?"));
    }

    private static List<Filed> some(int number) {
        return IntStream.range(0, number).mapToObj(any -> published(headline())).toList();
    }

    private static List<String> ids(List<Filed> articles) {
        return articles.stream().map(Filed::id).toList();
    }

    private static List<String> reversed(JsonPath page) {
        List<String> ids = new ArrayList<>(page.getList("data.id", String.class));
        Collections.reverse(ids);
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit", "after", "before", "total", "status"})
    void a_parameter_without_a_value_is_refused(String name) {
        reader().get("/v1/articles?" + name + "=").then().statusCode(400).body("errors[0].parameter", equalTo(name));
    }
}
