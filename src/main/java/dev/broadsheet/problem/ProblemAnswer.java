package dev.broadsheet.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes a problem as an answer, from inside the REST layer and from outside it. */
final class ProblemAnswer {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private ProblemAnswer() {}

    static Response rest(Problem problem, RoutingContext request) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .entity(bytes(problem, request));
        headers(problem, request).forEach(answer::header);
        return answer.build();
    }

    static void write(Problem problem, RoutingContext request) {
        HttpServerResponse answer = request.response();
        if (answer.ended()) {
            return;
        }
        if (answer.headWritten()) {
            request.request().connection().close();
            return;
        }
        answer.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        headers(problem, request).forEach(answer::putHeader);
        answer.end(Buffer.buffer(bytes(problem, request)));
    }

    /** What is left of a body that was refused would be read as the next request, so that connection ends. */
    private static Map<String, String> headers(Problem problem, RoutingContext request) {
        boolean unread = problem.type() == ProblemType.CONTENT_TOO_LARGE;
        return unread && request.request().version() != HttpVersion.HTTP_2
                ? problem.withHeader("Connection", "close").headers()
                : problem.headers();
    }

    private static byte[] bytes(Problem problem, RoutingContext request) {
        try {
            return JSON.writeValueAsBytes(
                    ProblemView.of(problem, request.request().path(), RequestId.of(request)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
