package dev.broadsheet.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.CommonQueryContract;

/** Which entries a list has, in native SQL about {@code row}, and how an address says so. */
public final class Choice {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();

    /**
     * Leaves out what does not meet a condition.
     *
     * @param parameter what clients and the condition call it
     * @param written as it was sent; null when it was not, so that nothing is left out
     * @param value for the condition
     */
    public Choice and(String condition, String parameter, String written, Object value) {
        if (written != null) {
            conditions.add(condition);
            values.put(parameter, value);
            asked.put(parameter, written);
        }
        return this;
    }

    /** What follows a condition that all rows meet. */
    String sql() {
        return String.join("", conditions.stream().map(each -> " and " + each).toList());
    }

    Map<String, String> asked() {
        return new LinkedHashMap<>(asked);
    }

    void bind(CommonQueryContract query) {
        values.forEach(query::setParameter);
    }
}
