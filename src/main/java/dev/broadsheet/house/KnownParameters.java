package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses query parameters that an operation does not declare, and those that are given twice. */
class KnownParameters {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseOthers(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        Set<String> declared = DECLARED.computeIfAbsent(operation.getResourceMethod(), KnownParameters::declaredBy);
        sent.forEach((name, values) -> {
            if (!declared.contains(name)) {
                throw Problem.of(ProblemType.UNKNOWN_PARAMETER, "There is no parameter “" + name + "” here.")
                        .with(Violation.of(name, Nearest.hint(name, declared)));
            }
            if (values.get(0).isBlank()) {
                throw Problem.of(ProblemType.INVALID_PARAMETER, "The parameter “" + name + "” has no value.")
                        .with(Violation.of(name, "must have a value, or be left out"));
            }
            if (values.size() > 1) {
                throw Problem.of(ProblemType.INVALID_PARAMETER, "The parameter “" + name + "” is given twice.")
                        .with(Violation.of(name, "must be given once"));
            }
        });
    }

    private static Set<String> declaredBy(Method operation) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : operation.getParameters()) {
            collect(parameter, parameter.getType(), names);
        }
        return names;
    }

    private static void collect(AnnotatedElement declaration, Class<?> type, Set<String> names) {
        if (declaration.isAnnotationPresent(QueryParam.class)) {
            names.add(declaration.getAnnotation(QueryParam.class).value());
        } else if (declaration.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                collect(field, field.getType(), names);
            }
        }
    }
}
