package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses requests whose {@code Accept} fits no answer of the operation, before anything is done for them. */
public class Negotiation {

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
        boolean fits = accepted(request.getHeaders().getFirst(HttpHeaders.ACCEPT)).stream()
                .anyMatch(wanted -> answers.stream().anyMatch(wanted::isCompatible));
        if (!fits) {
            throw Problem.of(
                    ProblemType.NOT_ACCEPTABLE, "This answers in " + String.join(" or ", produces.value()) + " only.");
        }
    }

    /** The types a header names, best first; any type when it names none (RFC 9110 section 12.5.1). */
    public static List<MediaType> accepted(String header) {
        if (header == null || header.isBlank()) {
            return List.of(MediaType.WILDCARD_TYPE);
        }
        try {
            return Arrays.stream(header.split(","))
                    .filter(type -> !type.isBlank())
                    .map(type -> MediaType.valueOf(type.strip()))
                    .filter(type -> weight(type) > 0)
                    .sorted(Comparator.comparingDouble(Negotiation::weight).reversed())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The header Accept cannot be read.");
        }
    }

    private static double weight(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }
}
