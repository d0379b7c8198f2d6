package dev.broadsheet;

import static io.restassured.RestAssured.given;

import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What tests of the API have in common: who asks, and stories that no other test has. */
public final class Newsroom {

    public static final String ADMIN_KEY = "bs_the-administrator-of-the-tests";

    /** What is sent is what the test says, and what comes back is what was sent. */
    private static final RestAssuredConfig TO_THE_LETTER = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Newsroom() {}

    /** An article that was written, with what the next write needs. */
    public record Filed(String id, String slug, String tag) {

        public static Filed of(Response answer) {
            answer.then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
            return new Filed(answer.path("id"), answer.path("slug"), answer.header("ETag"));
        }

        public String path() {
            return "/v1/articles/" + id;
        }
    }

    /** A request of somebody nobody knows. */
    public static RequestSpecification reader() {
        return given().config(TO_THE_LETTER);
    }

    /** A request of the administrator. */
    public static RequestSpecification desk() {
        return with(ADMIN_KEY);
    }

    /** A request with a token. */
    public static RequestSpecification with(String token) {
        return reader().header("Authorization", "Bearer " + token);
    }

    /** A request that carries JSON. */
    public static RequestSpecification json(String body) {
        return desk().contentType("application/json").body(body);
    }

    /** A request that changes an article as it was when it was last written. */
    public static RequestSpecification on(Filed article) {
        return desk().header("If-Match", article.tag());
    }

    /** A word that nothing else bears, made of letters, with a capital: {@code Xkdmbpqahjgn}. */
    public static String word() {
        StringBuilder word = new StringBuilder("X");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .forEach(digit -> word.append((char) ('a' + Character.digit(digit, 16))));
        return word.toString();
    }

    public static String headline() {
        return "Ferry " + word() + " Sails at Dawn";
    }

    /** A story of two sections as a reporter files it. */
    public static String text(String headline) {
        return text(headline, "Ines Calder", "Evening Edition");
    }

    public static String text(String headline, String byline, String edition) {
        return headline + "/ PORT MERROW/ " + byline + "/ " + edition
                + "/ Passengers will cross on foot until spring.\n"
                + """

                The Crossing in Brief: Quick Look
                - The city closed the bridge on Wednesday.
                - Two ferries will run every 20 minutes.

                Deep Look: A Town Cut in Two
                The barriers came down at noon, and nothing moved on the bridge for the first time since 1931.
                The mayor ordered the closure an hour after she had read the report of the divers.
                """;
    }

    /** Sends a text to be imported. */
    public static Response send(String text, String query) {
        return desk().contentType("text/plain;charset=utf-8").body(text).post("/v1/imports" + query);
    }

    /** A draft that readers do not see. */
    public static Filed draft(String headline) {
        return Filed.of(send(text(headline), ""));
    }

    /** A story that readers see. */
    public static Filed published(String headline) {
        return Filed.of(send(text(headline), "?publish=true"));
    }

    public static Filed publish(Filed article) {
        return Filed.of(on(article).post(article.path() + "/publish"));
    }

    public static Filed unpublish(Filed article) {
        return Filed.of(on(article).post(article.path() + "/unpublish"));
    }
}
