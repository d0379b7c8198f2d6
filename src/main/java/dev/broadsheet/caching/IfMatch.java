package dev.broadsheet.caching;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;

/** What a write must find before it may go ahead (RFC 9110 section 13.2.2, steps 1 and 3). */
public final class IfMatch {

    private final TagList wanted;
    private final TagList unwanted;
    private final boolean mergeIsWelcome;

    private IfMatch(TagList wanted, TagList unwanted, boolean mergeIsWelcome) {
        this.wanted = wanted;
        this.unwanted = unwanted;
        this.mergeIsWelcome = mergeIsWelcome;
    }

    /**
     * The condition of a request.
     *
     * @throws Problem {@link ProblemType#PRECONDITION_REQUIRED} when there is no {@code If-Match}
     */
    public static IfMatch of(HttpHeaders headers) {
        List<String> lines = headers.getRequestHeader(HttpHeaders.IF_MATCH);
        if (lines == null || lines.isEmpty()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the working copy you have read.");
        }
        List<String> none = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return new IfMatch(
                TagList.read("If-Match", lines),
                none == null || none.isEmpty() ? null : TagList.read("If-None-Match", none),
                Preferences.name(headers.getRequestHeader("Prefer"), "merge"));
    }

    /** Whether a state is one that the write was meant for: tags begin with the state they show. */
    public boolean isMetBy(String state) {
        return wanted.matchesState(state) && (unwanted == null || !unwanted.namesState(state));
    }

    /** The states that the client has read, as far as it names them strongly. */
    public Stream<String> states() {
        return wanted.states();
    }

    /** Whether the client would rather have its change merged into another state than refused ({@code Prefer: merge}). */
    public boolean mergeIsWelcome() {
        return mergeIsWelcome && unwanted == null;
    }
}
