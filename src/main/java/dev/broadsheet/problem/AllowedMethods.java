package dev.broadsheet.problem;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which methods an address has; the framework answers 405 without saying. */
@ApplicationScoped
public class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations = new ArrayList<>();

    void learn(@Observes StartupEvent start, BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(this::learn);
    }

    private void learn(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        for (Method operation : resource.getMethods()) {
            Path path = operation.getAnnotation(Path.class);
            Pattern pattern = pattern(path == null ? base : base + "/" + path.value());
            Arrays.stream(operation.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .forEach(method -> operations.add(new Operation(pattern, method)));
        }
    }

    /** The methods of an address, sorted and joined as {@code Allow} wants them; empty when nothing is there. */
    public String at(String path) {
        Set<String> methods = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return String.join(", ", methods);
    }

    private static Pattern pattern(String template) {
        String regex = Arrays.stream(template.split("/+"))
                .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                .collect(Collectors.joining("/"));
        return Pattern.compile("/?" + regex.replaceFirst("^\\\\Q\\\\E", "") + "/?");
    }
}
