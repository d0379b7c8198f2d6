package dev.broadsheet.caching;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One answer in the making. */
public final class Answer {

    static final String VARIES_BY = "Accept, Accept-Encoding, Authorization";

    /** Below this a compressed body is hardly smaller than a packet anyway. */
    private static final int WORTH_COMPRESSING = 1_000;

    private final HttpServerRequest request;
    private final int status;
    private final byte[] body;
    private final EntityTag tag;
    private final String coding;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Answer(HttpServerRequest request, int status, String mediaType, byte[] body, EntityTag tag) {
        this.request = request;
        this.status = status;
        // The answer to a POST is given again to whoever repeats the request, in whatever coding that one would accept.
        boolean gzip = request.method() != HttpMethod.POST
                && body.length >= WORTH_COMPRESSING
                && Gzip.isWelcome(request.headers().getAll("Accept-Encoding"));
        this.coding = gzip ? "gzip" : null;
        this.body = body;
        this.tag = gzip ? tag.coded("gzip") : tag;
        header(HttpHeaders.CONTENT_TYPE, mediaType);
        header(HttpHeaders.VARY, VARIES_BY);
    }

    /** Adds a header; null adds none. */
    public Answer header(String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
        return this;
    }

    /** The answer to a read, or 304 or 412 when the client's conditions say so (RFC 9110 section 13.2.2). */
    public Response toRead() {
        List<String> match = request.headers().getAll(HttpHeaders.IF_MATCH);
        if (!match.isEmpty() && !TagList.read("If-Match", match).matchesStrongly(tag)) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED, "This is no longer what you have.")
                    .withHeader(HttpHeaders.ETAG, tag.toString());
        }
        List<String> noneMatch = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        if (!noneMatch.isEmpty() && TagList.read("If-None-Match", noneMatch).matchesWeakly(tag)) {
            return notModified();
        }
        return toWrite();
    }

    /** The answer to a write. */
    public Response toWrite() {
        Response.ResponseBuilder answer = Response.status(status).header(HttpHeaders.ETAG, tag.toString());
        headers.forEach(answer::header);
        if (coding != null) {
            answer.header(HttpHeaders.CONTENT_ENCODING, coding);
        }
        byte[] bytes = coding == null ? body : Gzip.compress(body);
        if (request.method() == HttpMethod.HEAD) {
            // The framework leaves a body out and its length with it; a client that asks HEAD asks for the length.
            answer.header(HttpHeaders.CONTENT_LENGTH, bytes.length);
        }
        return answer.entity(bytes).build();
    }

    /** Without what describes a body, with what a cache updates (RFC 9110 section 15.4.5). */
    private Response notModified() {
        Response.ResponseBuilder answer =
                Response.status(Response.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, tag.toString());
        headers.entrySet().stream()
                .filter(header -> !header.getKey().equals(HttpHeaders.CONTENT_TYPE))
                .forEach(header -> answer.header(header.getKey(), header.getValue()));
        return answer.build();
    }
}
