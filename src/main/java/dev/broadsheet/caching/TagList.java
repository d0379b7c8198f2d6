package dev.broadsheet.caching;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110 sections 13.1.1 and 13.1.2).
 *
 * @param any whether it is {@code *}
 * @param tags the tags it lists
 */
record TagList(boolean any, List<EntityTag> tags) {

    private static final Pattern TAG =
            Pattern.compile("[\\s,]*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"\\s*(?:,[\\s,]*|$)");

    /**
     * Reads the lines of the header as one list.
     *
     * @throws Problem when it is neither {@code *} nor a list of quoted tags
     */
    static TagList read(String header, List<String> lines) {
        String value = String.join(", ", lines).strip();
        if (value.equals("*")) {
            return new TagList(true, List.of());
        }
        List<EntityTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(value);
        int end = 0;
        while (end < value.length()) {
            if (!tag.region(end, value.length()).lookingAt()) {
                throw Problem.of(
                        ProblemType.MALFORMED_REQUEST,
                        header + " must be * or a list of entity tags in quotation marks, as ETag gave them.");
            }
            tags.add(new EntityTag(tag.group(2), tag.group(1) != null));
            end = tag.end();
        }
        return new TagList(false, tags);
    }

    /** Strong comparison of the states: a weak tag never matches. */
    boolean matchesState(String state) {
        return any || tags.stream().anyMatch(tag -> !tag.weak() && tag.state().equals(state));
    }

    /** The states that strong tags name. */
    Stream<String> states() {
        return tags.stream().filter(tag -> !tag.weak()).map(EntityTag::state);
    }

    /** Weak comparison of the states. */
    boolean namesState(String state) {
        return any || tags.stream().anyMatch(tag -> tag.state().equals(state));
    }

    /** Strong comparison: both strong, and the same. */
    boolean matchesStrongly(EntityTag current) {
        return any || tags.stream().anyMatch(tag -> !tag.weak() && tag.equals(current));
    }

    /** Weak comparison: the same, whether weak or strong. */
    boolean matchesWeakly(EntityTag current) {
        return any || tags.stream().anyMatch(tag -> tag.opaque().equals(current.opaque()));
    }
}
