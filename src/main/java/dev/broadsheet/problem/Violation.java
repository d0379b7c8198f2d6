package dev.broadsheet.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param detail what is wrong, in a sentence
 * @param pointer where in the body, as a JSON Pointer (RFC 6901); null when it is not the body
 * @param parameter which query parameter; null when it is not one
 */
public record Violation(String detail, String pointer, String parameter) {

    /** Something wrong in the body; the empty pointer means the whole of it. */
    public static Violation at(String pointer, String detail) {
        return new Violation(detail, pointer, null);
    }

    /** Something wrong with a query parameter. */
    public static Violation of(String parameter, String detail) {
        return new Violation(detail, null, parameter);
    }
}
