package dev.broadsheet.house;

import dev.broadsheet.problem.AllowedMethods;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What every request meets first: pages of any origin may call (there are no cookies, so nobody's rights are lent), and
 * a body that announces itself as too large is not read.
 */
@ApplicationScoped
class FrontDoor {

    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id";

    private static final String ACCEPTED =
            "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Prefer, X-Request-Id";

    @Inject
    AllowedMethods methods;

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse answer = context.response();
        answer.putHeader("Access-Control-Allow-Origin", "*").putHeader("Access-Control-Expose-Headers", EXPOSED);
        answer.putHeader("X-Content-Type-Options", "nosniff");
        WideDoor.close(context);
        if (announced(request) > WideDoor.most(context)) {
            context.fail(BodyLimit.tooLarge(WideDoor.most(context)));
        } else if (request.method() == HttpMethod.OPTIONS) {
            options(request.path(), answer, context);
        } else {
            context.next();
        }
    }

    private void options(String path, HttpServerResponse answer, RoutingContext context) {
        String allowed = methods.at(path);
        if (allowed.isEmpty()) {
            context.fail(404);
            return;
        }
        answer.setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, allowed)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, allowed)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ACCEPTED)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400")
                .end();
    }

    /** The length a request says its body has; 0 when it does not say, or says no number. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
