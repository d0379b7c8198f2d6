package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses requests whose {@code Accept} fits no answer of the operation, before anything is done for them. */
class Negotiation {

    @ServerRequestFilter
    void refuseUnanswerable(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        Produces produces = operation.getResourceMethod().getAnnotation(Produces.class);
        if (produces == null) {
            produces = operation.getResourceClass().getAnnotation(Produces.class);
        }
        if (produces == null || operation.getResourceClass().getAnnotation(Path.class) == null) {
            return;
        }
        List<MediaType> answers =
                Arrays.stream(produces.value()).map(MediaType::valueOf).toList();
        boolean fits = request.getAcceptableMediaTypes().stream()
                .filter(wanted -> !"0".equals(wanted.getParameters().get("q")))
                .anyMatch(wanted -> answers.stream().anyMatch(wanted::isCompatible));
        if (!fits) {
            throw Problem.of(
                    ProblemType.NOT_ACCEPTABLE, "This answers in " + String.join(" or ", produces.value()) + " only.");
        }
    }
}
