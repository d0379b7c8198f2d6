package dev.broadsheet.house;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are RFC 3339, and what was understood is what is shown. */
@QuarkusTest
class StoredTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2099-11-23T08:00:00Z, 2099-11-23T08:00:00Z",
        "2099-11-23t08:00:00z, 2099-11-23T08:00:00Z",
        "2099-11-23T08:00:00+14:00, 2099-11-22T18:00:00Z",
        "2099-11-23T08:00:00-12:00, 2099-11-23T20:00:00Z",
        "2099-11-23T08:00:00-00:00, 2099-11-23T08:00:00Z",
        "2099-11-23T08:00:00+05:45, 2099-11-23T02:15:00Z",
        "2096-02-29T08:00:00Z, 2096-02-29T08:00:00Z",
        "2099-11-23T08:00:00.5Z, 2099-11-23T08:00:00.500Z",
        "2099-11-23T08:00:00.123Z, 2099-11-23T08:00:00.123Z",
        "2099-11-23T08:00:00.000000001Z, 2099-11-23T08:00:00.001Z",
        "2099-11-23T08:00:00.123456789Z, 2099-11-23T08:00:00.124Z",
        "2099-12-31T23:59:59.999999999Z, 2100-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void a_time_is_taken_as_it_is_meant(String written, String shown) {
        Response created = file("\"" + written + "\"");

        created.then().statusCode(201).body("expiresAt", equalTo(shown));
        reread(created).then().body("expiresAt", equalTo(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1900000000",
                "1900000000000.5",
                "true",
                "[]",
                "{}",
                "[2099,11,23,8,0]",
                "\"\"",
                "\" \"",
                "\"1900000000\"",
                "\"2099-11-23\"",
                "\"2099-11-23T08:00Z\"",
                "\"2099-11-23T08:00:00\"",
                "\"2099-11-23 08:00:00Z\"",
                "\"2099-11-23T08:00:00 Z\"",
                "\" 2099-11-23T08:00:00Z\"",
                "\"2099-11-23T08:00:00Z \"",
                "\"2099-11-23T08:00:00+0200\"",
                "\"2099-11-23T08:00:00+02\"",
                "\"2099-11-23T08:00:00+02:60\"",
                "\"2099-11-23T08:00:00+24:00\"",
                "\"2099-11-23T08:00:00Z[Europe/Vienna]\"",
                "\"2099-11-23T08:00:00,5Z\"",
                "\"2099-11-23T08:00:00.Z\"",
                "\"2099-11-23T08:00:60Z\"",
                "\"2016-12-31T23:59:60Z\"",
                "\"2099-11-23T24:00:00Z\"",
                "\"2099-11-23T08:60:00Z\"",
                "\"2099-02-29T08:00:00Z\"",
                "\"2099-13-01T08:00:00Z\"",
                "\"2099-00-01T08:00:00Z\"",
                "\"99-11-23T08:00:00Z\"",
                "\"10000-01-01T00:00:00Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "\"２０99-11-23T08:00:00Z\"",
                "\"tomorrow\""
            })
    void what_is_no_time_is_refused_with_its_place(String value) {
        file(value)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", contains("/expiresAt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59:59.9999Z",
                "9999-12-31T23:59:59-00:01",
                "9999-12-31T12:00:00-18:00",
                "0000-01-01T00:00:00+00:01",
                "0000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z"
            })
    void a_time_that_is_taken_can_be_sent_back(String written) {
        Response created = file("\"" + written + "\"");

        if (created.statusCode() == 400) {
            created.then().body("errors.pointer", contains("/expiresAt"));
            return;
        }
        created.then().statusCode(201);
        Response read = reread(created);
        assertThat(read.<String>path("expiresAt"))
                .isEqualTo(created.path("expiresAt"))
                .hasSize(20);
        desk().header("If-Match", read.header("ETag"))
                .contentType("application/json")
                .body(read.asString())
                .put("/v1/articles/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"));
    }

    @Test
    void null_is_no_time() {
        file("null").then().statusCode(201).body("expiresAt", nullValue());
    }

    private static Response file(String expiresAt) {
        return json("{\"headline\":\"" + headline() + "\",\"expiresAt\":" + expiresAt + "}")
                .post("/v1/articles");
    }

    private static Response reread(Response created) {
        return desk().get("/v1/articles/" + created.path("id") + "?status=any");
    }
}
