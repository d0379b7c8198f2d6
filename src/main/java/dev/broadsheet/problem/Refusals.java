package dev.broadsheet.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/** The problems that the framework finds before our own code is asked. */
final class Refusals {

    private static final String CHALLENGE = "Bearer realm=\"broadsheet\"";

    private Refusals() {}

    static Problem loginRequired() {
        return Problem.of(ProblemType.LOGIN_REQUIRED, "This needs a token: Authorization: Bearer bs_...")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    static Problem invalidToken() {
        return Problem.of(ProblemType.INVALID_TOKEN, "The token is unknown, expired or revoked.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    }

    static Problem unavailable() {
        return Problem.of(ProblemType.UNAVAILABLE, "The database cannot be reached or is too busy.")
                .withHeader(HttpHeaders.RETRY_AFTER, "2");
    }

    static Problem timeout() {
        return Problem.of(ProblemType.REQUEST_TIMEOUT, "The body did not arrive in time.")
                .withHeader("Connection", "close");
    }

    static Problem internalError() {
        return Problem.of(ProblemType.INTERNAL_ERROR, "Something went wrong here, not with your request.");
    }

    /** The problem for a bare status; null when the status is none of a client's doing. */
    static Problem of(int status, RoutingContext request) {
        String method = request.request().method().name();
        String path = request.request().path();
        return switch (status) {
            case 400 -> Problem.of(ProblemType.MALFORMED_REQUEST, "The request cannot be read.");
            case 401 -> loginRequired();
            case 403 -> Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this.");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at " + path + ".");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, path + " does not know the method " + method + ".");
            case 406 ->
                Problem.of(ProblemType.NOT_ACCEPTABLE, "None of the media types in Accept can be had at " + path + ".");
            case 410 -> Problem.of(ProblemType.GONE, "What was at " + path + " is gone.");
            case 413 -> Problem.of(ProblemType.CONTENT_TOO_LARGE, "The body is larger than 10 MB.");
            case 414 -> Problem.of(ProblemType.MALFORMED_REQUEST, "The address is too long.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, unsupported(request));
            case 431 -> Problem.of(ProblemType.MALFORMED_REQUEST, "The header is too large.");
            case 503 -> unavailable();
            default ->
                status >= 400 && status < 500
                        ? Problem.of(ProblemType.MALFORMED_REQUEST, "The request cannot be read.")
                        : null;
        };
    }

    private static String unsupported(RoutingContext request) {
        String sent = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return sent == null ? "The body has no Content-Type." : "A body of type " + sent + " is not read here.";
    }
}
