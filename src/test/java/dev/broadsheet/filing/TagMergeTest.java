package dev.broadsheet.filing;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.catalog.Cards.create;
import static dev.broadsheet.catalog.Cards.delete;
import static dev.broadsheet.catalog.Cards.draftWith;
import static dev.broadsheet.catalog.Cards.merge;
import static dev.broadsheet.catalog.Cards.named;
import static dev.broadsheet.catalog.Cards.patch;
import static dev.broadsheet.catalog.Cards.publishedWith;
import static dev.broadsheet.catalog.Cards.tags;
import static dev.broadsheet.catalog.Cards.unlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import dev.broadsheet.catalog.Cards.Card;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagMergeTest {

    private Card harbour;
    private Card port;

    @BeforeEach
    void file() {
        harbour = unlisted("tags", "Harbour " + word());
        port = unlisted("tags", "Port " + word());
    }

    @Test
    void stories_of_both_show_the_one_that_stands_for_them() {
        Filed one = publishedWith(tags(harbour));
        Filed two = publishedWith(tags(port));
        Filed both = publishedWith(tags(harbour, port));
        Filed draft = draftWith(tags(harbour));

        merge(harbour, port)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(port.tag()))
                .body("id", equalTo(port.id()));

        for (Filed each : List.of(one, two, both)) {
            reader().get(each.path()).then().body("tags.id", contains(port.id()));
        }
        desk().get(draft.path() + "?status=any").then().body("tags.id", contains(port.id()));
        for (String more : List.of("", "&kind=story")) {
            assertThat(reader().get("/v1/articles?tag=" + port.slug() + more).<List<String>>path("data.id"))
                    .containsExactly(both.id(), two.id(), one.id());
        }
        reader().get("/v1/articles?total=true&tag=" + harbour.slug()).then().body("page.total", equalTo(3));
        reader().get("/v1/tags?q=" + harbour.slug().substring(8)).then().body("data", hasSize(0));
    }

    @Test
    void the_slug_and_the_id_lead_on_for_those_who_knew_them() {
        publishedWith(tags(harbour));

        merge(harbour, port).then().statusCode(200);

        for (String old : List.of(harbour.path(), harbour.named())) {
            reader().redirects()
                    .follow(false)
                    .get(old)
                    .then()
                    .statusCode(301)
                    .header("Location", equalTo(port.named()));
            desk().redirects().follow(false).get(old).then().statusCode(301).header("Location", equalTo(port.named()));
        }
    }

    @Test
    void a_name_that_readers_never_knew_leads_them_nowhere() {
        Filed draft = draftWith(tags(harbour));
        publishedWith(tags(port));

        merge(harbour, port).then().statusCode(200);
        Filed article = publish(draft);

        reader().get(harbour.named()).then().statusCode(404);
        reader().get("/v1/articles?tag=" + harbour.slug()).then().statusCode(400);
        reader().get(article.path()).then().body("tags.id", contains(port.id()));
        desk().redirects().follow(false).get(harbour.named()).then().statusCode(301);
    }

    @Test
    void what_was_merged_before_is_merged_along() {
        Card quay = named("tags", "Quay " + word());
        Filed article = publishedWith(tags(harbour));
        merge(harbour, port).then().statusCode(200);

        merge(port.now(), quay).then().statusCode(200);

        reader().get(article.path()).then().body("tags.id", contains(quay.id()));
        reader().redirects().follow(false).get(harbour.path()).then().header("Location", equalTo(quay.named()));
        Filed again = unpublish(article);
        publish(again);
        reader().get("/v1/articles?tag=" + quay.slug()).then().body("data.id", contains(article.id()));
    }

    @Test
    void what_stood_for_another_is_gone_with_its_last_story() {
        Filed article = publishedWith(tags(harbour));
        merge(harbour, port).then().statusCode(200);

        unpublish(article);

        reader().get(harbour.path()).then().statusCode(404);
        reader().get(port.path()).then().statusCode(404);
    }

    @Test
    void some_merges_make_no_sense() {
        Card edition = named("editions", word());

        merge(harbour, harbour).then().statusCode(422);
        merge(harbour, edition).then().statusCode(422).body("errors[0].pointer", equalTo("/into"));
        merge(harbour, port).then().statusCode(200);
        merge(port, harbour).then().statusCode(409);
        merge(harbour, port).then().statusCode(409);
        patch(harbour, "{\"name\":\"Else\"}").then().statusCode(409);
    }

    @Test
    void what_another_was_merged_into_is_in_use_where_that_is() {
        Filed draft = draftWith(tags(harbour));
        merge(harbour, port).then().statusCode(200);

        delete(port).then().statusCode(409).body("errors.detail", contains("working copy of " + draft.slug()));
    }

    @Test
    void of_two_opposite_merges_at_once_one_is_done() {
        for (int round = 0; round < 20; round++) {
            Card one = named("tags", word());
            Card two = named("tags", word());
            Filed article = publishedWith(tags(one, two));
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>(start(one, two));
            sent.addAll(start(two, one));

            List<Integer> statuses = Simultaneously.answers(sent).stream()
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();

            assertThat(statuses.get(0)).isEqualTo(200);
            assertThat(statuses.get(1)).isIn(409, 412);
            reader().get(article.path()).then().body("tags", hasSize(1));
        }
    }

    @Test
    void the_types_of_tags_can_be_told_apart() {
        String word = word();
        create("tags", "{\"name\":\"Ada " + word + "\",\"type\":\"person\"}");
        create("tags", "{\"name\":\"Tides " + word + "\",\"description\":\"Ebb and flow.\"}");

        reader().get("/v1/tags?type=person,place&q=" + word).then().body("data.name", contains("Ada " + word));
        reader().get("/v1/tags?type=topic&q=" + word).then().body("data.description", contains("Ebb and flow."));
    }

    private static List<CompletableFuture<HttpResponse<String>>> start(Card card, Card into) {
        return Simultaneously.start(
                1, "POST", card.path() + "/merge", "application/json", "{\"into\":\"" + into.id() + "\"}", card.tag());
    }
}
