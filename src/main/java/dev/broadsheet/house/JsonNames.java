package dev.broadsheet.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names Java's types as clients know them. */
final class JsonNames {

    private JsonNames() {}

    static String of(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> constant.getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .collect(Collectors.joining(", "));
    }

    /** The word that stands for a constant. */
    static String of(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static String jsonName(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == Instant.class) {
            return "a time such as 2026-11-23T18:00:00Z";
        }
        if (type.isEnum()) {
            return "one of " + of(type);
        }
        return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
    }
}
