package dev.broadsheet.wire;

import static dev.broadsheet.Newsroom.ADMIN_KEY;
import static dev.broadsheet.Newsroom.with;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What tests send in bulk, and what they get. */
final class Bulk {

    private Bulk() {}

    static Response post(String token, byte[] body) {
        return with(token).contentType("application/x-ndjson").body(body).post("/v1/articles/bulk");
    }

    static List<JsonPath> send(String... lines) {
        return sendAs(ADMIN_KEY, lines);
    }

    /** The lines of the answer, the closing one last. */
    static List<JsonPath> sendAs(String token, String... lines) {
        return lines(post(token, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    static List<JsonPath> lines(Response answer) {
        answer.then().statusCode(200);
        return answer.asString().lines().map(JsonPath::from).toList();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String draft(String headline) {
        return "{\"article\":" + article(headline) + "}";
    }

    static String published(String headline) {
        return "{\"publish\":true,\"article\":" + article(headline) + "}";
    }

    static String keyed(String key, String headline) {
        return "{\"key\":\"" + key + "\",\"article\":" + article(headline) + "}";
    }

    static String article(String headline) {
        return "{\"headline\":\"" + headline
                + "\",\"sections\":[{\"heading\":\"One\",\"blocks\":[{\"type\":\"paragraph\","
                + "\"text\":\"The ferry sails.\"}]},{\"heading\":\"Two\",\"blocks\":[]}]}";
    }
}
