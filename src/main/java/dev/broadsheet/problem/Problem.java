package dev.broadsheet.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Thrown when a request cannot be answered as asked. Immutable; the {@code with} methods return a new one. */
public final class Problem extends RuntimeException {

    /** More of them help nobody, and a hostile body can have a hundred thousand. */
    private static final int MAX_VIOLATIONS = 100;

    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;
    private final transient Map<String, Object> members;
    private final ProblemType type;

    private Problem(
            ProblemType type,
            String detail,
            List<Violation> violations,
            Map<String, String> headers,
            Map<String, Object> members) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations.stream().limit(MAX_VIOLATIONS).toList();
        this.headers = Map.copyOf(headers);
        this.members = Map.copyOf(members);
    }

    /** A problem in one sentence. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of(), Map.of());
    }

    /** A body that can be read but is not allowed. */
    public static Problem invalid(List<Violation> violations) {
        Violation first = violations.get(0);
        String detail = "At " + first.pointer() + ": " + first.detail()
                + (violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)");
        return new Problem(ProblemType.INVALID_CONTENT, detail, violations, Map.of(), Map.of());
    }

    /** A body with one thing in it that is not allowed. */
    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(Violation.at(pointer, detail)));
    }

    /** Nothing is there, or nothing the caller may know of. */
    public static Problem notFound(String what, String ref) {
        return of(ProblemType.NOT_FOUND, "There is no " + what + " “" + ref + "”.");
    }

    public Problem with(Violation violation) {
        return with(List.of(violation));
    }

    public Problem with(List<Violation> further) {
        List<Violation> more = new ArrayList<>(violations);
        more.addAll(further);
        return new Problem(type, getMessage(), more, headers, members);
    }

    /** The same problem in a document of which what was at fault is only a part. */
    public Problem below(String pointer) {
        List<Violation> moved = violations.stream()
                .map(each -> each.pointer() == null ? each : Violation.at(pointer + each.pointer(), each.detail()))
                .toList();
        String detail =
                getMessage().startsWith("At /") ? "At " + pointer + getMessage().substring(3) : getMessage();
        return new Problem(type, detail, moved, headers, members);
    }

    /** Adds a member to the JSON, beside those that every problem has (RFC 9457 section 3.2). */
    public Problem withMember(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, getMessage(), violations, headers, more);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, getMessage(), violations, more, members);
    }

    public ProblemType type() {
        return type;
    }

    List<Violation> violations() {
        return violations;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
