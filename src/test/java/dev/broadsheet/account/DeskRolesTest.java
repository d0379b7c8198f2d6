package dev.broadsheet.account;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role may do at the desk. */
@QuarkusTest
class DeskRolesTest {

    @Inject
    Clock clock;

    @Test
    void a_reporter_files_and_does_not_publish() {
        String reporter = tokenOf(Role.REPORTER);
        Filed article = Filed.of(file(reporter, ""));

        forbidden(file(reporter, "?publish=true"));
        forbidden(with(reporter).header("If-Match", article.tag()).post(article.path() + "/publish"));
    }

    @Test
    void a_reporter_sees_own_work_only() {
        String reporter = tokenOf(Role.REPORTER);
        Filed own = Filed.of(file(reporter, ""));
        Filed other = draft(headline());

        with(reporter).get(own.path() + "?status=any").then().statusCode(200);
        with(reporter).get(other.path() + "?status=any").then().statusCode(404);
        with(reporter)
                .header("If-Match", other.tag())
                .delete(other.path())
                .then()
                .statusCode(404);
        assertThat(with(reporter).get("/v1/articles?status=any").<List<String>>path("data.id"))
                .containsExactly(own.id());
    }

    @Test
    void an_editor_sees_and_publishes_the_work_of_all() {
        Filed article = Filed.of(file(tokenOf(Role.REPORTER), ""));

        with(tokenOf(Role.EDITOR))
                .header("If-Match", article.tag())
                .post(article.path() + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("published"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "MODERATOR"})
    void who_does_not_write_stories_is_kept_from_the_desk(Role role) {
        String token = tokenOf(role);

        forbidden(file(token, ""));
        forbidden(with(token).get("/v1/articles?status=any"));
        forbidden(with(token).delete("/v1/articles/no-such-article"));
        with(token).get("/v1/articles").then().statusCode(200);
    }

    @Test
    void who_is_asking_is_checked_before_conditions_and_bodies() {
        Filed article = draft(headline());

        forbidden(with(tokenOf(Role.READER))
                .contentType("application/json")
                .body("{")
                .put(article.path()));
    }

    @Test
    void a_token_opens_until_it_expires_or_is_revoked() {
        String token = tokenOf(Role.REPORTER);
        with(token).get("/v1/articles").then().statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Token.holder(token, clock.instant()).orElseThrow();
            Token.<Token>find("account", account).firstResult().expiresAt = clock.instant();
        });
        with(token).get("/v1/articles").then().statusCode(401).body("code", equalTo("invalid-token"));
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(403).contentType("application/problem+json").body("code", equalTo("forbidden"));
    }

    private static Response file(String token, String query) {
        return with(token)
                .contentType("text/plain")
                .body(text(headline()).getBytes())
                .post("/v1/imports" + query);
    }

    private String tokenOf(Role role) {
        String token = Token.random();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.program("Tester", role, clock.instant());
            account.persist();
            Token.issue(token, account, clock.instant()).persist();
        });
        return token;
    }
}
