package dev.broadsheet.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What happens around the REST layer: request ids at the front, and problems for what no resource has answered. */
@ApplicationScoped
class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);

    void catchAll(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(LastResort::number).failureHandler(LastResort::failed);
        router.route().order(Integer.MAX_VALUE).handler(request -> refuse(404, request));
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            router.errorHandler(status, request -> refuse(status, request));
        }
    }

    private static void number(RoutingContext request) {
        String id = RequestId.of(request);
        MDC.put("requestId", id);
        request.response().putHeader(RequestId.HEADER, id);
        request.next();
    }

    private static void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof Problem problem) {
            ProblemAnswer.write(problem, request);
        } else if (failure instanceof UnauthorizedException) {
            ProblemAnswer.write(Refusals.loginRequired(), request);
        } else if (failure instanceof AuthenticationFailedException || failure instanceof AuthenticationException) {
            ProblemAnswer.write(Refusals.invalidToken(), request);
        } else if (failure instanceof ForbiddenException) {
            refuse(403, request);
        } else if (failure != null && DatabaseOutage.isBehind(failure)) {
            ProblemAnswer.write(Refusals.unavailable(), request);
        } else {
            refuse(request.statusCode(), request);
        }
    }

    private static void refuse(int status, RoutingContext request) {
        Problem problem = Refusals.of(status, request);
        if (problem == null) {
            LOG.errorf(request.failure(), "Request %s failed", RequestId.of(request));
            problem = Refusals.internalError();
        }
        ProblemAnswer.write(problem, request);
    }
}
