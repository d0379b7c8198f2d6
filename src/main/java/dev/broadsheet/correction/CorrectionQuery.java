package dev.broadsheet.correction;

import dev.broadsheet.house.Nearest;
import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import dev.broadsheet.story.Correction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of the list of all corrections. */
public class CorrectionQuery {

    private static final List<String> WORDS = Arrays.stream(Correction.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    @QueryParam("kind")
    @Parameter(
            description = "Only these kinds, joined by commas: `correction`, `clarification`, `editors_note`, `update`,"
                    + " `retraction`.",
            schema = @Schema(type = SchemaType.STRING))
    String kind;

    @BeanParam
    PageQuery page;

    /** The kinds that are wanted; all when none is named. */
    Set<Correction.Kind> kinds() {
        Set<Correction.Kind> kinds = new TreeSet<>();
        for (String word : kind == null ? new String[0] : kind.split(",", -1)) {
            if (!WORDS.contains(word)) {
                throw Problem.of(ProblemType.INVALID_PARAMETER, "There is no kind of correction “" + word + "”.")
                        .with(Violation.of("kind", Nearest.hint(word, WORDS)));
            }
            kinds.add(Correction.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return kinds.isEmpty() ? Set.of(Correction.Kind.values()) : kinds;
    }

    PageRequest page() {
        return page.of("corrections kind=" + kinds());
    }

    /** The filter as it stands in an address; empty for none. */
    String filter() {
        return kind == null ? "" : "kind=" + kind;
    }
}
