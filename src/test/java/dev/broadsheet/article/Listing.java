package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.Newsroom;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads lists of articles, many in short time. */
final class Listing {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper JSON = new ObjectMapper();

    private Listing() {}

    /** The address of a list with parameters. */
    static String address(Map<String, String> parameters) {
        return "/v1/articles?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** The answer to a reader, or to the desk where the address asks for it. */
    static HttpResponse<String> get(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address));
        if (address.matches(".*[?&]status=.*")) {
            request.header("Authorization", "Bearer " + Newsroom.ADMIN_KEY);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode page(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as("%s%n%s", address, answer.body()).isEqualTo(200);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** Everything an answer tells, apart from the number of the request. */
    static String everything(String address) {
        HttpResponse<String> answer = get(address);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        String requestId = headers.remove("x-request-id").get(0);
        return answer.statusCode() + " " + headers + "\n" + answer.body().replace(requestId, "");
    }

    static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("data").forEach(row -> ids.add(row.get("id").asText()));
        return ids;
    }

    /** The cursor {@code next} or {@code prev} of a page; null where it has none. */
    static String cursor(JsonNode page, String name) {
        return page.at("/page/" + name).asText(null);
    }

    /** The rows of a whole list, from its first page to its last. */
    static List<String> walk(String address) {
        List<String> ids = new ArrayList<>();
        JsonNode page = page(address);
        ids.addAll(ids(page));
        while (cursor(page, "next") != null) {
            page = page(address + "&after=" + cursor(page, "next"));
            ids.addAll(ids(page));
        }
        return ids;
    }
}
