package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Creating, changing and deleting the working copy. */
@QuarkusTest
class DraftingApiTest {

    @Test
    void a_headline_is_enough_for_a_draft() {
        Response created = json("{\"headline\":\"" + headline() + "\"}").post("/v1/articles");

        created.then()
                .statusCode(201)
                .header("Location", "/v1/articles/" + created.path("slug"))
                .header("ETag", notNullValue())
                .body("status", equalTo("draft"))
                .body("kind", equalTo("story"))
                .body("lang", equalTo("en"))
                .body("bylines", empty())
                .body("sections", empty())
                .body("tags", empty())
                .body("comments.open", equalTo(true))
                .body("revision", equalTo(1));
    }

    @Test
    void a_whole_story_can_be_created() {
        Filed signed = draft(headline());
        String slug = "ferry-" + word().toLowerCase();

        Response created = json("""
                {"slug":"%s","headline":"Ferry Sails","standfirst":"At dawn.","kind":"analysis","lang":"de-AT",
                 "dateline":{"text":"PORT MERROW","place":"Port Merrow"},
                 "bylines":["ines-calder",{"byline":"ines-calder","role":"photographer","displayAs":"I. C."}],
                 "edition":"evening","comments":{"open":false},
                 "sections":[
                  {"label":"Quick Look","heading":"In Brief","blocks":[{"type":"list_item","text":"It sailed."}]},
                  {"heading":"At Length","level":1,"blocks":[
                    {"type":"paragraph","text":"It sailed at dawn.","marks":[{"type":"link","start":0,"end":2,"href":"https://example.org/"}]},
                    {"type":"image","url":"https://example.org/ferry.jpg","alt":"A ferry","width":800,"height":600},
                    {"type":"pull_quote","text":"At dawn!","attribution":"Ines Calder"},
                    {"type":"embed","url":"https://example.org/map"},
                    {"type":"table","header":true,"rows":[["a","b"],["c","d"]]},
                    {"type":"code","text":"select 1","language":"sql"}]},
                  {"heading":"Within","level":2}]}
                """.formatted(slug)).post("/v1/articles");

        assertThat(signed.slug()).isNotNull();
        created.then()
                .statusCode(201)
                .body("slug", equalTo(slug))
                .body("kind", equalTo("analysis"))
                .body("lang", equalTo("de-AT"))
                .body("bylines.role", contains("reporter", "photographer"))
                .body("bylineText", equalTo("Ines Calder and I. C."))
                .body("edition.slug", equalTo("evening"))
                .body("comments.open", equalTo(false))
                .body("sections.kind", contains("quick_look", "subhead", "subhead"))
                .body("sections.anchor", contains("quick-look", "at-length", "within"))
                .body("sections[1].blocks.type", contains("paragraph", "image", "pull_quote", "embed", "table", "code"))
                .body("sections[1].blocks.id", not(hasItem(nullValue())))
                .body("sections[2].parentId", equalTo(created.path("sections[1].id")));
    }

    @Test
    void a_replacement_takes_the_place_of_everything_but_the_slug() {
        Filed article = draft(headline());
        String headline = headline();

        Response replaced = on(article)
                .contentType("application/json")
                .body("{\"headline\":\"" + headline + "\"}")
                .put(article.path());

        replaced.then()
                .statusCode(200)
                .body("headline", equalTo(headline))
                .body("slug", equalTo(article.slug()))
                .body("standfirst", nullValue())
                .body("bylines", empty())
                .body("sections", empty())
                .body("revision", equalTo(2));
        assertThat(replaced.header("ETag")).isNotEqualTo(article.tag());
    }

    @Test
    void the_article_as_it_was_read_can_be_sent_back_and_changes_nothing() {
        Filed article = published(headline());
        Response read = desk().get(article.path() + "?status=any");

        Response replaced = desk().header("If-Match", read.header("ETag"))
                .contentType("application/json")
                .body(read.asByteArray())
                .put(article.path());

        replaced.then().statusCode(200).header("ETag", read.header("ETag"));
        assertThat(replaced.asString()).isEqualTo(read.asString());
    }

    @Test
    void ids_stay_although_a_replacement_brings_none() {
        Filed article = draft(headline());
        Response read = desk().get(article.path() + "?status=any");
        String text = read.path("sections[1].blocks[0].text");

        Response replaced = on(article)
                .contentType("application/json")
                .body("""
                        {"headline":"Ferry Sails","sections":[
                         {"label":"Deep Look","heading":"A Town Cut in Two","blocks":[
                          {"type":"paragraph","text":"New."},{"type":"paragraph","text":"%s"}]}]}
                        """.formatted(text))
                .put(article.path());

        replaced.then()
                .statusCode(200)
                .body("sections[0].id", equalTo(read.path("sections[1].id")))
                .body("sections[0].blocks[1].id", equalTo(read.path("sections[1].blocks[0].id")))
                .body("sections[0].blocks[0].id", not(equalTo(read.path("sections[1].blocks[0].id"))));
    }

    @Test
    void a_patch_changes_what_it_names_and_removes_what_it_nulls() {
        Filed article = draft(headline());
        Response before = desk().get(article.path() + "?status=any");

        Response patched =
                patch(article, "{\"headline\":\"Ferry Stays\",\"standfirst\":null,\"dateline\":{\"agency\":\"AP\"}}");

        patched.then()
                .statusCode(200)
                .body("headline", equalTo("Ferry Stays"))
                .body("standfirst", nullValue())
                .body("dateline.text", equalTo("PORT MERROW"))
                .body("dateline.agency", equalTo("AP"))
                .body("bylines", equalTo(before.path("bylines")))
                .body("sections", equalTo(before.path("sections")));
    }

    @Test
    void an_empty_patch_changes_nothing_and_makes_no_revision() {
        Filed article = draft(headline());
        String tag = desk().get(article.path() + "?status=any").header("ETag");

        patch(article, "{}").then().statusCode(200).header("ETag", tag).body("revision", equalTo(1));
    }

    @Test
    void a_slug_can_be_changed_and_then_leads_to_the_article() {
        Filed article = draft(headline());
        String slug = "ferry-" + word().toLowerCase();

        patch(article, "{\"slug\":\"" + slug + "\"}").then().statusCode(200).body("slug", equalTo(slug));

        desk().get("/v1/articles/" + slug + "?status=any")
                .then()
                .statusCode(200)
                .body("id", equalTo(article.id()));
    }

    @Test
    void a_slug_that_is_taken_is_refused() {
        Filed first = draft(headline());
        Filed second = draft(headline());

        Response changed = patch(second, "{\"slug\":\"" + first.slug() + "\"}");
        Response created = json("{\"headline\":\"Ferry\",\"slug\":\"" + first.slug() + "\"}")
                .post("/v1/articles");

        changed.then().statusCode(409).body("code", equalTo("slug-taken")).body("errors.pointer", contains("/slug"));
        created.then().statusCode(409).body("code", equalTo("slug-taken"));
    }

    @Test
    void changes_after_publishing_wait_to_be_published() {
        Filed article = published(headline());
        String shown = reader().get(article.path()).asString();

        Response patched = patch(article, "{\"headline\":\"Ferry Stays\"}");

        patched.then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("hasUnpublishedChanges", equalTo(true));
        assertThat(reader().get(article.path()).asString()).isEqualTo(shown);
    }

    @Test
    void publishing_again_shows_the_changes_under_the_same_date() {
        Filed article = published(headline());
        Response before = reader().get(article.path());
        Filed patched = Filed.of(patch(article, "{\"headline\":\"Ferry Stays\"}"));

        publish(patched);

        reader().get(article.path())
                .then()
                .body("headline", equalTo("Ferry Stays"))
                .body("publishedAt", equalTo(before.path("publishedAt")))
                .body("revision", equalTo(2));
    }

    @Test
    void publishing_what_is_published_as_it_stands_changes_nothing() {
        Filed article = publish(draft(headline()));
        String shown = reader().get(article.path()).header("ETag");

        Filed again = publish(article);

        assertThat(again.tag()).isEqualTo(article.tag());
        assertThat(reader().get(article.path()).header("ETag")).isEqualTo(shown);
    }

    @Test
    void an_unpublished_article_is_gone_for_readers_and_can_come_back() {
        Filed article = published(headline());
        String first = reader().get(article.path()).path("firstPublishedAt");

        Filed withdrawn = unpublish(article);
        reader().get(article.path()).then().statusCode(404);
        publish(withdrawn);

        reader().get(article.path()).then().statusCode(200).body("firstPublishedAt", equalTo(first));
    }

    @Test
    void a_draft_cannot_be_unpublished() {
        Filed article = draft(headline());

        on(article)
                .post(article.path() + "/unpublish")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void a_draft_can_be_deleted_and_is_gone() {
        Filed article = draft(headline());

        on(article).delete(article.path()).then().statusCode(204).header("Cache-Control", "private, no-store");

        desk().get(article.path() + "?status=any").then().statusCode(404);
        on(article).delete(article.path()).then().statusCode(404);
    }

    @Test
    void what_was_published_stays_on_record() {
        Filed article = unpublish(published(headline()));

        on(article).delete(article.path()).then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void the_desk_lists_by_status() {
        Filed article = draft(headline());

        desk().get("/v1/articles?status=draft&limit=1").then().body("data.id", contains(article.id()));
        desk().get("/v1/articles?status=published&limit=100").then().body("data.id", not(hasItem(article.id())));
        desk().get("/v1/articles?status=any&limit=1").then().body("data", hasSize(1));
    }

    private static Response patch(Filed article, String changes) {
        return on(article)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(article.path());
    }
}
