package dev.broadsheet.caching;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads from a name that something had to the one it has: the same address otherwise, parameters and all. */
@ApplicationScoped
class Forwarding {

    private static final Pattern ADDRESS = Pattern.compile("/v1/[^/?]+/[^/?]+(.*)");

    @Inject
    Answers answers;

    @ServerExceptionMapper
    Response lead(Moved moved, HttpServerRequest request) {
        Matcher address = ADDRESS.matcher(request.uri());
        String rest = address.matches() ? address.group(1) : "";
        Response.ResponseBuilder answer =
                Response.status(Response.Status.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, moved.path + rest);
        answers.freshness(moved.group, moved.lasting).forEach(answer::header);
        return answer.build();
    }
}
