package dev.broadsheet.filing;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.catalog.Cards.changed;
import static dev.broadsheet.catalog.Cards.create;
import static dev.broadsheet.catalog.Cards.delete;
import static dev.broadsheet.catalog.Cards.named;
import static dev.broadsheet.catalog.Cards.patch;
import static dev.broadsheet.catalog.Cards.publishedWith;
import static dev.broadsheet.catalog.Cards.siteSection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import dev.broadsheet.catalog.Cards.Card;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteSectionTest {

    private static final String LIST = "/v1/site-sections";

    private Card world;
    private Card politics;

    @BeforeEach
    void file() {
        world = named("site-sections", "World " + word());
        politics = named("site-sections", "Politics " + word());
    }

    @Test
    void the_tree_has_all_within_each_other_by_position_and_name() {
        Card europe = within(world, "Europe", 2);
        Card asia = within(world, "Asia", 1);
        Card africa = within(world, "Africa", 2);

        Response tree = reader().get(LIST);

        List<String> ids = tree.path("data.find { it.id == '" + world.id() + "' }.children.id");
        assertThat(ids).containsExactly(asia.id(), africa.id(), europe.id());
        tree.then()
                .header("Cache-Groups", equalTo("\"site-sections\""))
                .body("page.next", nullValue())
                .body("data.id", not(hasItem(asia.id())));
        reader().get(asia.path())
                .then()
                .body("parent.slug", equalTo(world.slug()))
                .body("children", empty());
        reader().get(world.path()).then().body("children.id", contains(asia.id(), africa.id(), europe.id()));
    }

    @Test
    void what_only_a_draft_is_filed_under_is_in_no_tree() {
        Card hidden = create(
                "site-sections", "{\"name\":\"" + word() + "\",\"listed\":false,\"parent\":\"" + world.slug() + "\"}");

        reader().get(hidden.path()).then().statusCode(404);
        reader().get(world.path()).then().body("children", empty());
        desk().get(world.path()).then().body("children.id", contains(hidden.id()));
        publishedWith(siteSection(hidden));
        reader().get(world.path()).then().body("children.id", contains(hidden.id()));
    }

    @Test
    void what_is_around_a_listed_one_is_shown_with_it() {
        Card outer = create("site-sections", "{\"name\":\"" + word() + "\",\"listed\":false}");
        Card inner = within(outer, "Inner", 0);

        reader().get(outer.path()).then().statusCode(200);
        changed(inner, "{\"listed\":false}");
        reader().get(outer.path()).then().statusCode(404);
        reader().get(inner.path()).then().statusCode(404);
    }

    @Test
    void stories_move_along_with_what_they_are_filed_under() {
        Card europe = within(world, "Europe", 0);
        Card north = within(europe, "North", 0);
        Filed article = publishedWith(siteSection(north));
        assertThat(filedUnder(world)).containsExactly(article.id());

        Card moved = changed(europe, "{\"parent\":\"" + politics.slug() + "\"}");

        assertThat(filedUnder(world)).isEmpty();
        assertThat(filedUnder(politics)).containsExactly(article.id());
        assertThat(filedUnder(europe)).containsExactly(article.id());
        changed(moved, "{\"parent\":null}");
        assertThat(filedUnder(politics)).isEmpty();
        assertThat(filedUnder(north)).containsExactly(article.id());
    }

    @Test
    void moving_shows_what_stories_come_under_and_hides_what_they_leave() {
        Card left = create("site-sections", "{\"name\":\"" + word() + "\",\"listed\":false}");
        Card entered = create("site-sections", "{\"name\":\"" + word() + "\",\"listed\":false}");
        Card inner = create(
                "site-sections", "{\"name\":\"" + word() + "\",\"listed\":false,\"parent\":\"" + left.id() + "\"}");
        publishedWith(siteSection(inner));
        reader().get(left.path()).then().statusCode(200);

        changed(inner, "{\"parent\":{\"slug\":\"" + entered.slug() + "\"}}");

        reader().get(left.path()).then().statusCode(404);
        reader().get(entered.path()).then().statusCode(200);
        reader().get(inner.path()).then().body("parent.id", equalTo(entered.id()));
    }

    @Test
    void none_is_put_into_itself_or_too_deep() {
        Card europe = within(world, "Europe", 0);

        patch(world.now(), "{\"parent\":\"" + europe.slug() + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/parent"));
        patch(world.now(), "{\"parent\":\"" + world.slug() + "\"}").then().statusCode(422);
        patch(world.now(), "{\"parent\":\"nowhere-" + word() + "\"}").then().statusCode(422);
        Card deep = europe;
        for (int level = 3; level <= 8; level++) {
            deep = within(deep, "Deep", 0);
        }
        json("{\"name\":\"Deeper\",\"parent\":\"" + deep.id() + "\"}")
                .post(LIST)
                .then()
                .statusCode(422);
        patch(world.now(), "{\"parent\":\"" + politics.slug() + "\"}").then().statusCode(422);
    }

    @Test
    void two_moves_at_once_close_no_ring() {
        for (int round = 0; round < 10; round++) {
            Card one = named("site-sections", word());
            Card two = named("site-sections", word());
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>(move(one, two));
            sent.addAll(move(two, one));

            List<Integer> statuses = Simultaneously.answers(sent).stream()
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 422);
        }
    }

    @Test
    void what_was_read_may_be_sent_back() {
        Card europe = within(world, "Europe", 0);
        within(europe, "North", 0);
        Response read = desk().get(europe.path());

        desk().header("If-Match", read.header("ETag"))
                .contentType("application/json")
                .body(read.asString())
                .put(europe.path())
                .then()
                .statusCode(200)
                .header("ETag", equalTo(read.header("ETag")));
    }

    @Test
    void what_has_others_within_it_is_in_use() {
        Card europe = within(world, "Europe", 0);

        delete(world.now())
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("total", equalTo(1))
                .body("errors.detail", contains("site section " + europe.slug()));
        delete(europe).then().statusCode(204);
        delete(world.now()).then().statusCode(204);
        reader().get(world.path()).then().statusCode(404);
    }

    @Test
    void editions_are_in_the_order_of_their_positions() {
        String word = word();
        create("editions", "{\"name\":\"Morning " + word + "\",\"position\":2}");
        create("editions", "{\"name\":\"Night " + word + "\",\"position\":1,\"description\":\"Late.\"}");

        reader().get("/v1/editions?q=" + word)
                .then()
                .body("data.name", contains("Night " + word, "Morning " + word))
                .body("data[0].description", equalTo("Late."));
        reader().get("/v1/editions?sort=-position&limit=1&q=" + word)
                .then()
                .body("data.name", contains("Morning " + word));
    }

    private static List<CompletableFuture<HttpResponse<String>>> move(Card card, Card into) {
        return Simultaneously.start(
                1,
                "PATCH",
                card.path(),
                "application/merge-patch+json",
                "{\"parent\":\"" + into.id() + "\"}",
                card.tag());
    }

    private static Card within(Card parent, String name, int position) {
        return create(
                "site-sections",
                "{\"name\":\"" + name + " " + word() + "\",\"parent\":\"" + parent.slug() + "\",\"position\":"
                        + position + "}");
    }

    private static List<String> filedUnder(Card card) {
        List<String> walked =
                reader().get("/v1/articles?siteSection=" + card.slug()).path("data.id");
        List<String> chosen = reader().get("/v1/articles?kind=story&siteSection=" + card.slug())
                .path("data.id");
        assertThat(chosen).isEqualTo(walked);
        return walked;
    }
}
