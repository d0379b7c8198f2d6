package dev.broadsheet.lease;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.reader;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.broadsheet.Ledger;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.account.Role;
import dev.broadsheet.account.Staff;
import dev.broadsheet.account.Staff.Colleague;
import dev.broadsheet.article.ArticleHandled;
import dev.broadsheet.article.ArticleHandled.Action;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is editing. */
@QuarkusTest
class LeaseApiTest {

    private Colleague ines;
    private Colleague lena;
    private Filed article;

    @Inject
    Ledger ledger;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void two_editors_and_a_draft() {
        ines = Staff.hire(Role.EDITOR);
        lena = Staff.hire(Role.EDITOR);
        article = draft(headline());
    }

    @Test
    void a_lease_says_who_is_editing_and_until_when() {
        Response taken = take(ines, "{\"seconds\":300}");

        taken.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("articleId", equalTo(article.id()))
                .body("holder.id", equalTo(ines.id().toString()))
                .body("holder.name", equalTo(ines.name()));
        assertThat(length(taken)).isEqualTo(300);
        assertThat(lena.asks().get(lease()).asString()).isEqualTo(taken.asString());
    }

    @Test
    void it_lasts_two_minutes_unless_it_says_otherwise() {
        Response taken = take(ines, "{}");

        assertThat(length(taken)).isEqualTo(120);
    }

    @Test
    void its_holder_extends_it() {
        Response taken = take(ines, "{\"seconds\":10}");

        Response extended = take(ines, "{\"seconds\":3600}");

        extended.then().statusCode(200).body("takenAt", equalTo(taken.path("takenAt")));
        assertThat(length(extended)).isGreaterThanOrEqualTo(3600);
    }

    @Test
    void somebody_elses_is_refused_and_names_its_holder() {
        Response taken = take(ines, "{}");

        Response refused = take(lena, "{}");

        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("lease-held"))
                .body("holder.id", equalTo(ines.id().toString()))
                .body("holder.name", equalTo(ines.name()))
                .body("expiresAt", equalTo(taken.path("expiresAt")));
        assertThat(lena.asks().get(lease()).asString()).isEqualTo(taken.asString());
    }

    @Test
    void one_that_is_over_is_free() {
        take(ines, "{}").then().statusCode(200);
        endAll();

        lena.asks().get(lease()).then().statusCode(404);
        lena.asks().delete(lease()).then().statusCode(204);
        take(lena, "{}").then().statusCode(200).body("holder.name", equalTo(lena.name()));
    }

    @Test
    void one_that_is_over_begins_anew_for_its_former_holder() {
        Response taken = take(ines, "{}");
        endAll();

        Response again = take(ines, "{}");

        assertThat(Instant.parse(again.path("takenAt"))).isAfter(Instant.parse(taken.path("takenAt")));
    }

    @Test
    void it_can_be_taken_over_which_goes_on_record() {
        take(ines, "{}").then().statusCode(200);

        Response taken = take(lena, "{\"takeOver\":true,\"seconds\":60}");

        taken.then().statusCode(200).body("holder.name", equalTo(lena.name()));
        assertThat(length(taken)).isEqualTo(60);
        assertThat(ledger.of(article.id(), Action.LEASE_TAKEN_OVER))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by().account()).isEqualTo(lena.id());
                    assertThat(entry.note()).isEqualTo("From " + ines.name());
                    assertThat(entry.revision()).isEqualTo(1);
                });
        take(ines, "{}").then().statusCode(409).body("holder.name", equalTo(lena.name()));
    }

    @Test
    void taking_over_what_is_free_or_ones_own_is_no_news() {
        take(ines, "{\"takeOver\":true}").then().statusCode(200);
        take(ines, "{\"takeOver\":true}").then().statusCode(200);

        assertThat(ledger.of(article.id(), Action.LEASE_TAKEN_OVER))
                .extracting(ArticleHandled::note)
                .isEmpty();
    }

    @Test
    void its_holder_gives_it_back_as_often_as_they_like() {
        take(ines, "{}").then().statusCode(200);

        ines.asks().delete(lease()).then().statusCode(204).header("Cache-Control", "private, no-store");
        ines.asks().delete(lease()).then().statusCode(204);

        ines.asks()
                .get(lease())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("Nobody is editing this article."));
    }

    @Test
    void nobody_gives_back_what_somebody_else_holds() {
        take(ines, "{}").then().statusCode(200);

        lena.asks().delete(lease()).then().statusCode(409).body("holder.name", equalTo(ines.name()));

        lena.asks().get(lease()).then().statusCode(200).body("holder.name", equalTo(ines.name()));
    }

    @Test
    void it_blocks_no_write_and_leaves_the_article_as_it_was() {
        String tag = desk().get(article.path() + "?status=any").header("ETag");

        take(ines, "{}").then().statusCode(200);

        desk().get(article.path() + "?status=any").then().header("ETag", tag);
        on(article).delete(article.path()).then().statusCode(204);

        ines.asks().get(lease()).then().statusCode(404);
        take(ines, "{}").then().statusCode(404);
    }

    @Test
    void taking_it_costs_no_more_than_finding_that_nobody_has_it() {
        long looking = statements(() -> ines.asks().get(lease()));

        long taking = statements(() -> take(ines, "{}"));

        assertThat(taking).isEqualTo(looking).isPositive();
    }

    /** The fewest of some tries, for the house's other work is counted too. */
    private long statements(Supplier<Response> request) {
        return LongStream.range(0, 5)
                .map(any -> {
                    long before = sessions.getStatistics().getPrepareStatementCount();
                    request.get();
                    return sessions.getStatistics().getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void reporters_hold_leases_of_their_own_articles_only() {
        Colleague reporter = Staff.hire(Role.REPORTER);
        Filed own = reporter.files();

        take(reporter, "{}").then().statusCode(404);
        reporter.asks().get(lease()).then().statusCode(404);
        reporter.asks().delete(lease()).then().statusCode(404);
        reporter.sends("{}").put(own.path() + "/lease").then().statusCode(200);
        lena.sends("{}").put(own.path() + "/lease").then().statusCode(409);
    }

    @Test
    void only_the_desk_knows_of_it() {
        take(ines, "{}").then().statusCode(200);

        reader().get(lease()).then().statusCode(401);
        Staff.hire(Role.READER).asks().get(lease()).then().statusCode(403);
        take(Staff.hire(Role.MODERATOR), "{}").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"seconds\":9}|422|/seconds",
                "{\"seconds\":3601}|422|/seconds",
                "{\"seconds\":\"60\"}|400|/seconds",
                "{\"takeOver\":1}|400|/takeOver",
                "{\"until\":1}|400|/until"
            })
    void what_makes_no_sense_is_refused_with_its_place(String body, int status, String pointer) {
        take(ines, body).then().statusCode(status).body("errors[0].pointer", equalTo(pointer));

        ines.asks().get(lease()).then().statusCode(404).body("requestId", notNullValue());
    }

    private String lease() {
        return article.path() + "/lease";
    }

    private Response take(Colleague colleague, String body) {
        return colleague.sends(body).put(lease());
    }

    /** How many seconds a lease lasts. */
    private static long length(Response taken) {
        return SECONDS.between(Instant.parse(taken.path("takenAt")), Instant.parse(taken.path("expiresAt")));
    }

    private void endAll() {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery("update desk.lease set taken_at = taken_at - interval '1 day',"
                                + " expires_at = clock_timestamp() where article_id = :article")
                        .setParameter("article", UUID.fromString(article.id()))
                        .executeUpdate());
    }
}
