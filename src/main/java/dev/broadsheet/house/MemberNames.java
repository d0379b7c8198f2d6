package dev.broadsheet.house;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonSerializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the members that a record has as JSON, and of those within them, as {@code edition.name}. */
final class MemberNames {

    private static final Map<Class<?>, Map<String, Kind>> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Kind> names = new LinkedHashMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private MemberNames() {}

    /** What may be named below a member. */
    enum Kind {
        /** Its own members, if it has any. */
        FIXED,
        /** Anything, for its keys are data. */
        MAP
    }

    /** The names in the order in which the record has them. */
    static Map<String, Kind> of(Class<?> view) {
        return KNOWN.computeIfAbsent(view, type -> {
            MemberNames names = new MemberNames();
            names.collect("", type);
            return names.names;
        });
    }

    private void collect(String prefix, Class<?> view) {
        // A record that holds its own kind has no end; below the first of them nothing can be named.
        if (open.contains(view)) {
            return;
        }
        open.push(view);
        for (RecordComponent component : view.getRecordComponents()) {
            if (has(component, JsonUnwrapped.class)) {
                collect(prefix, component.getType());
            } else if (!has(component, JsonIgnore.class)) {
                add(prefix + name(component), component.getGenericType());
            }
        }
        open.pop();
    }

    /** Within what writes itself nothing can be named: nobody knows what it writes. */
    private void add(String name, Type type) {
        Class<?> raw = raw(type);
        names.put(name, Map.class.isAssignableFrom(raw) ? Kind.MAP : Kind.FIXED);
        if (type instanceof ParameterizedType generic
                && (Collection.class.isAssignableFrom(raw) || raw == Optional.class)) {
            add(name, generic.getActualTypeArguments()[0]);
        } else if (raw.isRecord() && !isValue(raw) && !JsonSerializable.class.isAssignableFrom(raw)) {
            collect(name + ".", raw);
        }
    }

    /** Anything for what has no class of its own. */
    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static boolean isValue(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static String name(RecordComponent component) {
        JsonProperty own = find(component, JsonProperty.class);
        return own == null || own.value().isEmpty() ? component.getName() : own.value();
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return find(component, annotation) != null;
    }

    /** Jackson's annotations are not allowed on components, so the compiler puts them on what belongs to one. */
    private static <A extends Annotation> A find(RecordComponent component, Class<A> annotation) {
        A found = component.getAccessor().getAnnotation(annotation);
        if (found != null) {
            return found;
        }
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(annotation);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
