package dev.broadsheet.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem. The most specific mapper answers. */
@ApplicationScoped
class ProblemMappers {

    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    AllowedMethods methods;

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return ProblemAnswer.rest(problem, request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthorized(UnauthorizedException e, RoutingContext request) {
        return ProblemAnswer.rest(Refusals.loginRequired(), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response authenticationFailed(AuthenticationFailedException e, RoutingContext request) {
        return ProblemAnswer.rest(Refusals.invalidToken(), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException e, RoutingContext request) {
        return ProblemAnswer.rest(Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this."), request);
    }

    @ServerExceptionMapper
    Response lostRace(OptimisticLockException e, RoutingContext request) {
        return ProblemAnswer.rest(
                Problem.of(ProblemType.PRECONDITION_FAILED, "Somebody saved this article at the same moment."),
                request);
    }

    @ServerExceptionMapper
    Response lostRace(ConstraintViolationException e, RoutingContext request) {
        if (UNIQUE.equals(e.getSQLState())) {
            return ProblemAnswer.rest(
                    Problem.of(ProblemType.CONFLICT, "Somebody wrote the same thing at the same moment."), request);
        }
        return FOREIGN_KEY.equals(e.getSQLState())
                ? ProblemAnswer.rest(
                        Problem.of(ProblemType.CONFLICT, "Somebody deleted what this belongs to at the same moment."),
                        request)
                : unexpected(e, request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, RoutingContext request) {
        Problem problem = Refusals.of(status(e, request), request);
        if (problem == null) {
            return unexpected(e, request);
        }
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            problem = problem.withHeader(
                    HttpHeaders.ALLOW, methods.at(request.request().path()));
        }
        return ProblemAnswer.rest(problem, request);
    }

    /** Where several resources share an address, the framework finds nothing for a method that none of them has. */
    private int status(WebApplicationException e, RoutingContext request) {
        int status = e.getResponse().getStatus();
        String allowed = status == 404 ? methods.at(request.request().path()) : "";
        boolean elsewhere = !allowed.isEmpty()
                && !List.of(allowed.split(", "))
                        .contains(request.request().method().name());
        return elsewhere ? 405 : status;
    }

    @ServerExceptionMapper
    Response anything(Throwable e, RoutingContext request) {
        return unexpected(e, request);
    }

    private static Response unexpected(Throwable e, RoutingContext request) {
        if (e instanceof IOException) {
            // Our own code reads no files here, so it is the client who stopped sending or went away.
            LOG.debugf(e, "Request %s was not read to its end", RequestId.of(request));
            return ProblemAnswer.rest(Refusals.timeout(), request);
        }
        if (DatabaseOutage.isBehind(e)) {
            LOG.warnf("The database cannot be reached: %s", e.getMessage());
            return ProblemAnswer.rest(Refusals.unavailable(), request);
        }
        LOG.errorf(e, "Request %s failed", RequestId.of(request));
        return ProblemAnswer.rest(Refusals.internalError(), request);
    }
}
