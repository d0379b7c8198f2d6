package dev.broadsheet;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Sends the same request several times at once, as the administrator. */
public final class Simultaneously {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Simultaneously() {}

    /** The answers to a POST that was sent so many times; the tag goes into If-Match unless it is null. */
    public static List<HttpResponse<String>> post(int times, String path, String type, String body, String tag) {
        return answers(start(times, "POST", path, type, body, tag));
    }

    public static List<CompletableFuture<HttpResponse<String>>> start(
            int times, String method, String path, String type, String body, String tag) {
        return start(tag == null ? Map.of() : Map.of("If-Match", tag), times, method, path, type, body);
    }

    /** Starts to send a request with more headers than every request has. */
    public static List<CompletableFuture<HttpResponse<String>>> start(
            Map<String, String> headers, int times, String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Newsroom.ADMIN_KEY)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpRequest each = request.build();
        return IntStream.range(0, times)
                .mapToObj(any -> CLIENT.sendAsync(each, HttpResponse.BodyHandlers.ofString()))
                .toList();
    }

    public static List<HttpResponse<String>> answers(List<CompletableFuture<HttpResponse<String>>> sent) {
        return sent.stream().map(CompletableFuture::join).toList();
    }
}
