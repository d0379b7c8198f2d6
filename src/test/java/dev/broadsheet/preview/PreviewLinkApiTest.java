package dev.broadsheet.preview;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.preview.Links.link;
import static dev.broadsheet.preview.Links.make;
import static dev.broadsheet.preview.Links.step;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.Ledger;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import dev.broadsheet.account.Staff.Colleague;
import dev.broadsheet.article.ArticleHandled;
import dev.broadsheet.article.ArticleHandled.Action;
import dev.broadsheet.preview.Links.Link;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making, listing and revoking preview links. */
@QuarkusTest
class PreviewLinkApiTest {

    @Inject
    Ledger ledger;

    @Test
    void a_link_is_told_once_with_all_there_is_to_know() {
        Colleague ines = Staff.hire(Role.EDITOR);
        Filed article = draft(headline());

        Response made = ines.sends("{\"revision\":1,\"seconds\":3600}").post(article.path() + "/preview-links");

        String self = article.path() + "/preview-links/" + made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", self)
                .header("Cache-Control", "private, no-store")
                .body("url", matchesPattern("/v1/previews/[A-Za-z0-9_-]{60}"))
                .body("revision", equalTo(1))
                .body("createdBy.id", equalTo(ines.id().toString()))
                .body("createdBy.name", equalTo(ines.name()))
                .body("links.self", equalTo(self));
        assertThat(length(made)).isEqualTo(3600);
        desk().get(self)
                .then()
                .statusCode(200)
                .body("url", nullValue())
                .body("createdBy.name", equalTo(ines.name()))
                .body("expiresAt", equalTo(made.path("expiresAt")));
    }

    @Test
    void it_shows_the_working_copy_for_a_week_unless_it_says_otherwise() {
        Response made = make(draft(headline()), "{}");

        made.then().body("revision", nullValue());
        assertThat(length(made)).isEqualTo(604_800);
    }

    @Test
    void it_changes_no_article() {
        Filed article = draft(headline());
        String tag = desk().get(article.path() + "?status=any").header("ETag");

        link(article);

        desk().get(article.path() + "?status=any").then().header("ETag", tag);
    }

    @Test
    void the_list_has_those_that_open_and_no_address() {
        Filed article = draft(headline());
        Link first = link(article);
        Link second = Link.of(make(article, "{\"revision\":1}"));
        Link over = link(article);
        Link revoked = link(article);
        Links.endsAt(over, "clock_timestamp()");
        desk().delete(revoked.self()).then().statusCode(204);

        Response list = desk().get(article.path() + "/preview-links?total=true");

        list.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("data.id", equalTo(List.of(second.id(), first.id())))
                .body("data[0].revision", equalTo(1))
                .body("page.total", equalTo(2))
                .body(not(containsString("/v1/previews/")));
        desk().get(over.self()).then().statusCode(404);
    }

    @Test
    void the_list_is_walked_both_ways() {
        Filed article = draft(headline());
        List<String> made =
                List.of(link(article).id(), link(article).id(), link(article).id());
        String path = article.path() + "/preview-links?limit=1";

        Response first = desk().get(path);
        Response second = desk().get(path + "&after=" + first.path("page.next"));
        Response third = desk().get(path + "&after=" + second.path("page.next"));
        Response back = desk().get(path + "&before=" + third.path("page.prev"));

        assertThat(List.<String>of(first.path("data[0].id"), second.path("data[0].id"), third.path("data[0].id")))
                .containsExactly(made.get(2), made.get(1), made.get(0));
        third.then().body("page.next", nullValue());
        back.then().body("data[0].id", equalTo(made.get(1)));
        desk().get(draft(headline()).path() + "/preview-links?after=" + first.path("page.next"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_revoked_link_opens_nothing() {
        Link link = link(draft(headline()));
        reader().get(link.url()).then().statusCode(200);

        desk().delete(link.self()).then().statusCode(204).header("Cache-Control", "private, no-store");

        reader().get(link.url()).then().statusCode(404);
        desk().delete(link.self()).then().statusCode(404);
    }

    @Test
    void a_link_belongs_to_its_article() {
        Link link = link(draft(headline()));
        Filed other = draft(headline());

        desk().delete(other.path() + "/preview-links/" + link.id()).then().statusCode(404);
        desk().delete(other.path() + "/preview-links/nonsense").then().statusCode(404);

        reader().get(link.url()).then().statusCode(200);
    }

    @Test
    void sharing_and_revoking_go_on_record() {
        Filed article = draft(headline());
        Response made = make(article, "{\"revision\":1}");

        desk().delete(made.<String>path("links.self")).then().statusCode(204);

        String note = "Revision 1, until " + made.path("expiresAt");
        assertThat(ledger.of(article.id(), Action.PREVIEW_SHARED))
                .extracting(ArticleHandled::note)
                .containsExactly(note);
        assertThat(ledger.of(article.id(), Action.PREVIEW_REVOKED))
                .extracting(ArticleHandled::note)
                .containsExactly(note);
    }

    @Test
    void reporters_share_their_own_articles_only() {
        Colleague reporter = Staff.hire(Role.REPORTER);
        Filed own = reporter.files();
        Filed other = draft(headline());
        Link link = link(other);

        reporter.sends("{}").post(own.path() + "/preview-links").then().statusCode(201);
        reporter.sends("{}").post(other.path() + "/preview-links").then().statusCode(404);
        reporter.asks().get(other.path() + "/preview-links").then().statusCode(404);
        reporter.asks().get(link.self()).then().statusCode(404);
        reporter.asks().delete(link.self()).then().statusCode(404);
        Staff.hire(Role.EDITOR).asks().get(own.path() + "/preview-links").then().statusCode(200);
    }

    @Test
    void only_the_desk_shares() {
        Filed article = draft(headline());

        reader().get(article.path() + "/preview-links").then().statusCode(401);
        Staff.hire(Role.READER)
                .sends("{}")
                .post(article.path() + "/preview-links")
                .then()
                .statusCode(403);
    }

    @Test
    void a_killed_article_is_not_shared() {
        Filed article = draft(headline());
        step(article, "kill", "{\"reason\":\"It is not true.\"}");

        make(article, "{}").then().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"seconds\":59}|422|/seconds",
                "{\"seconds\":2592001}|422|/seconds",
                "{\"revision\":0}|422|/revision",
                "{\"revision\":2}|422|/revision",
                "{\"revision\":\"1\"}|400|/revision",
                "{\"expiresAt\":1}|400|/expiresAt"
            })
    void what_makes_no_sense_is_refused_with_its_place(String body, int status, String pointer) {
        Filed article = draft(headline());

        json(body)
                .post(article.path() + "/preview-links")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static long length(Response made) {
        return SECONDS.between(Instant.parse(made.path("createdAt")), Instant.parse(made.path("expiresAt")));
    }
}
