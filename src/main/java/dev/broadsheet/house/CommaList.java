package dev.broadsheet.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that name things, joined by commas, such as {@code include=related,sections}. What is empty between two
 * commas and what is named twice is refused, because it was not meant.
 */
public final class CommaList {

    /** More than any list of ours has names. */
    private static final int MAX_NAMES = 100;

    private CommaList() {}

    /**
     * The names in a parameter, as they were given.
     *
     * @param value null for none
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when one is empty or given twice, or when there are more
     *     than 100
     */
    public static List<String> names(String parameter, String value) {
        if (value == null) {
            return List.of();
        }
        List<String> names = List.of(value.split(",", MAX_NAMES + 1));
        if (names.size() > MAX_NAMES) {
            throw refused(parameter, "must not name more than " + MAX_NAMES);
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (name.isBlank()) {
                throw refused(parameter, "must not have an empty place beside a comma");
            }
            if (!seen.add(name)) {
                throw refused(parameter, "must not name " + name + " twice");
            }
        }
        return names;
    }

    /**
     * The known words in a parameter, in the order in which they are known.
     *
     * @param value null for none
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when a word is not known or as {@link #names} does
     */
    public static Set<String> words(String parameter, String value, Collection<String> known) {
        List<String> names = names(parameter, value);
        for (String name : names) {
            if (!known.contains(name)) {
                throw unknown(parameter, name, Nearest.hint(name, known));
            }
        }
        Set<String> words = new LinkedHashSet<>(known);
        words.retainAll(names);
        return Collections.unmodifiableSet(words);
    }

    /**
     * The same for the constants of an enum, which are called in parameters as they are in JSON.
     *
     * @param known each constant of it has a {@link JsonProperty}
     */
    public static <E extends Enum<E>> Set<E> words(String parameter, String value, Class<E> known) {
        Map<E, String> words = new EnumMap<>(known);
        for (E constant : known.getEnumConstants()) {
            words.put(constant, JsonNames.of(constant));
        }
        Set<String> given = words(parameter, value, words.values());
        Set<E> constants = EnumSet.allOf(known);
        constants.removeIf(constant -> !given.contains(words.get(constant)));
        return Collections.unmodifiableSet(constants);
    }

    /** A name in a parameter that says nothing. */
    public static Problem unknown(String parameter, String name, String hint) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The parameter " + parameter + " knows no “" + name + "”.")
                .with(Violation.of(parameter, hint));
    }

    private static Problem refused(String parameter, String reason) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The parameter " + parameter + " " + reason + ".")
                .with(Violation.of(parameter, reason));
    }
}
