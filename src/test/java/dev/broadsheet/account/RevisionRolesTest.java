package dev.broadsheet.account;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see what an article said before. */
@QuarkusTest
class RevisionRolesTest {

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/revisions", "/revisions/1", "/revisions/diff", "?revision=1"})
    void a_reporter_sees_the_revisions_of_own_work_only(String path) {
        String author = tokenOf(Role.REPORTER);
        Filed article = file(author);

        with(author).get(article.path() + path).then().statusCode(200);
        with(tokenOf(Role.REPORTER)).get(article.path() + path).then().statusCode(404);
        with(tokenOf(Role.EDITOR)).get(article.path() + path).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "MODERATOR"})
    void who_does_not_write_stories_sees_no_revisions(Role role) {
        Filed article = file(tokenOf(Role.REPORTER));
        String token = tokenOf(role);

        for (String path : new String[] {"/revisions", "/revisions/1", "/revisions/diff", "?revision=1"}) {
            Response answer = with(token).get(article.path() + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_reporter_restores_own_work_only() {
        String author = tokenOf(Role.REPORTER);
        Filed article = file(author);
        String restore = article.path() + "/revisions/1/restore";

        with(tokenOf(Role.READER)).post(restore).then().statusCode(403);
        with(tokenOf(Role.REPORTER))
                .header("If-Match", article.tag())
                .post(restore)
                .then()
                .statusCode(404);
        with(author).header("If-Match", article.tag()).post(restore).then().statusCode(200);
    }

    private static Filed file(String token) {
        return Filed.of(with(token)
                .contentType("text/plain")
                .body(text(headline()).getBytes())
                .post("/v1/imports"));
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
