package dev.broadsheet.byline;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.catalog.Cards.changed;
import static dev.broadsheet.catalog.Cards.create;
import static dev.broadsheet.catalog.Cards.named;
import static dev.broadsheet.catalog.Cards.patch;
import static dev.broadsheet.catalog.Cards.publishedWith;
import static dev.broadsheet.catalog.Cards.unlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Simultaneously;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import dev.broadsheet.catalog.Cards.Card;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BylineProfileTest {

    private static final String LIST = "/v1/bylines";

    private final String name = "Ines " + word();

    @Test
    void an_editor_creates_a_profile_that_readers_see_at_once() {
        Response created = json("{\"name\":\"" + name + "\",\"kind\":\"staff\",\"initials\":\"ic\",\"bio\":\"Writes.\","
                        + "\"beats\":[\"harbour\"],\"profiles\":[{\"label\":\"Blog\",\"url\":\"https://ines.example/\"}],"
                        + "\"email\":\"ines@example.com\"}")
                .post(LIST);

        created.then()
                .statusCode(201)
                .header("Location", equalTo(LIST + "/" + created.path("slug")))
                .body("email", equalTo("ines@example.com"))
                .body("listed", equalTo(true));
        reader().get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("staff"))
                .body("beats", equalTo(List.of("harbour")))
                .body("profiles[0].url", equalTo("https://ines.example/"))
                .body("active", equalTo(true));
    }

    @Test
    void an_address_is_for_editors_alone() {
        String mail = word().toLowerCase() + "@example.com";
        Card card = create("bylines", "{\"name\":\"" + name + "\",\"email\":\"" + mail + "\"}");
        Filed article = publishedWith("\"bylines\":[\"" + card.slug() + "\"]");
        Staff.Colleague reporter = Staff.hire(Role.REPORTER);

        desk().get(card.path()).then().body("email", equalTo(mail));
        desk().get(LIST + "?q=" + name.substring(5)).then().body("data[0].email", equalTo(mail));
        for (String path : List.of(card.path(), LIST + "?q=" + name.substring(5), article.path())) {
            reader().get(path).then().statusCode(200).body(not(containsString(mail)));
            reporter.asks().get(path).then().statusCode(200).body(not(containsString(mail)));
        }
    }

    @Test
    void only_editors_write() {
        Card card = named("bylines", name);
        Staff.Colleague reporter = Staff.hire(Role.REPORTER);

        reporter.sends("{\"name\":\"Else\"}").post(LIST).then().statusCode(403);
        reporter.asks().delete(card.path()).then().statusCode(403);
        reader().delete(card.path()).then().statusCode(401);
        desk().delete(card.path()).then().statusCode(428);
    }

    @Test
    void a_stale_write_is_refused_with_the_tag_there_is() {
        Card first = named("bylines", name);
        Card second = changed(first, "{\"bio\":\"Writes.\"}");

        patch(first, "{\"bio\":\"Sails.\"}").then().statusCode(412).header("ETag", equalTo(second.tag()));
    }

    @Test
    void what_was_read_may_be_sent_back_unchanged() {
        Card card =
                create("bylines", "{\"name\":\"" + name + "\",\"email\":\"a@example.com\",\"beats\":[\"ferries\"]}");
        Response read = desk().get(card.path());

        Response sent = desk().header("If-Match", read.header("ETag"))
                .contentType("application/json")
                .body(read.asString())
                .put(card.path());

        sent.then().statusCode(200).header("ETag", equalTo(read.header("ETag")));
        assertThat(sent.asString()).isEqualTo(read.asString());
    }

    @Test
    void a_json_patch_changes_single_members() {
        Card card = create("bylines", "{\"name\":\"" + name + "\",\"beats\":[\"ferries\"]}");

        desk().header("If-Match", card.tag())
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/beats/-\",\"value\":\"harbour\"}]")
                .patch(card.path())
                .then()
                .statusCode(200)
                .body("beats", equalTo(List.of("ferries", "harbour")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\" \"} | 422 | /name",
                "{\"name\":\"A\",\"slug\":\"A b\"} | 422 | /slug",
                "{\"name\":\"A\",\"email\":\"nobody\"} | 422 | /email",
                "{\"name\":\"A\",\"profiles\":[{\"label\":\"x\",\"url\":\"javascript:alert(1)\"}]} | 422 | /profiles/0/url",
                "{\"name\":\"A\",\"beats\":[\"\"]} | 422 | /beats/0",
                "{\"name\":\"A\",\"kind\":\"robot\"} | 400 | /kind",
                "{\"name\":\"A\",\"id\":\"x\"} | 400 | /id",
                "{\"nmae\":\"A\"} | 400 | /nmae"
            })
    void what_is_wrong_is_named_by_its_place(String body, int status, String pointer) {
        json(body).post(LIST).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Brien “Ö” {word}",
                "李小龍 {word}",
                "<script>alert(1)</script> {word}",
                "Robert'); drop table catalog.entry;-- {word}",
                "  spaces  around {word} ",
                "🙂 {word} 🙂",
                "\\u202Ertl {word}",
                "%_ {word} :id ?"
            })
    void a_naughty_name_comes_back_as_it_was_sent(String naughty) {
        String wanted = naughty.replace("{word}", word());

        Response created = json("{\"name\":\"" + wanted + "\"}").post(LIST);

        created.then().statusCode(201);
        String stored = wanted.replace("\\u202E", "\u202E");
        reader().get(created.header("Location")).then().statusCode(200).body("name", equalTo(stored));
        reader().queryParam("q", stored).get(LIST).then().body("data.name", equalTo(List.of(stored)));
    }

    @Test
    void two_of_one_name_are_refused_and_two_of_one_slug_are_numbered() {
        Card first = named("bylines", name);

        json("{\"name\":\"" + name + "\"}").post(LIST).then().statusCode(409).body("code", equalTo("slug-taken"));
        Card second = named("bylines", name.replace(' ', '-'));
        assertThat(second.slug()).isEqualTo(first.slug() + "-2");
    }

    @Test
    void a_new_name_shows_everywhere_at_once_and_the_old_slug_leads_on() {
        Card card = unlisted("bylines", name);
        Filed article = publishedWith("\"bylines\":[\"" + card.slug() + "\"]");
        String other = "Nora " + word();

        changed(
                card,
                "{\"name\":\"" + other + "\",\"slug\":\"" + other.toLowerCase().replace(' ', '-') + "\"}");

        String slug = other.toLowerCase().replace(' ', '-');
        reader().get(article.path())
                .then()
                .body("bylines[0].name", equalTo(other))
                .body("bylineText", equalTo(other));
        reader().get("/v1/articles?byline=" + slug).then().body("data[0].bylines[0].slug", equalTo(slug));
        reader().get(LIST + "?q=" + other.substring(5)).then().body("data[0].name", equalTo(other));
        reader().redirects()
                .follow(false)
                .get(card.named() + "?fields=name")
                .then()
                .statusCode(301)
                .header("Location", equalTo(LIST + "/" + slug + "?fields=name"))
                .header("Cache-Groups", equalTo("\"byline-" + card.id() + "\""));
    }

    @Test
    void a_slug_that_only_the_desk_has_known_leads_readers_nowhere() {
        Card card = unlisted("bylines", name);
        Card renamed = changed(card, "{\"slug\":\"" + word().toLowerCase() + "\"}");

        publishedWith("\"bylines\":[\"" + card.id() + "\"]");

        reader().get(card.named()).then().statusCode(404);
        desk().redirects().follow(false).get(card.named()).then().statusCode(301);
        reader().get(renamed.named()).then().statusCode(200);
    }

    @Test
    void who_is_taken_off_the_list_is_gone_for_readers_unless_in_print() {
        Card card = named("bylines", name);
        Card busy = named("bylines", "Nora " + word());
        publishedWith("\"bylines\":[\"" + busy.slug() + "\"]");

        Card hidden = changed(card, "{\"listed\":false}");
        changed(busy, "{\"listed\":false}");

        reader().get(card.named()).then().statusCode(404);
        reader().get(busy.named()).then().statusCode(200);
        changed(hidden, "{\"listed\":true}");
        reader().get(card.named()).then().statusCode(200);
    }

    @Test
    void of_twenty_writes_on_one_tag_one_is_done() {
        Card card = named("bylines", name);

        List<HttpResponse<String>> answers = Simultaneously.answers(Simultaneously.start(
                20, "PATCH", card.path(), "application/merge-patch+json", "{\"bio\":\"" + word() + "\"}", card.tag()));

        List<Integer> statuses =
                answers.stream().map(HttpResponse::statusCode).sorted().toList();
        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.subList(1, 20)).containsOnly(412);
    }
}
