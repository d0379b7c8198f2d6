package dev.broadsheet.section;

import dev.broadsheet.house.Nearest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.List;

/** What becomes of the sections nested in one that is deleted. */
enum Children {
    DELETE,
    KEEP;

    /** Reads the parameter; null when it is left out. */
    static Children of(String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "delete" -> DELETE;
            case "keep" -> KEEP;
            default ->
                throw Problem.of(ProblemType.INVALID_PARAMETER, "Nothing can be done with children by “" + word + "”.")
                        .with(Violation.of("children", Nearest.hint(word, List.of("delete", "keep"))));
        };
    }
}
