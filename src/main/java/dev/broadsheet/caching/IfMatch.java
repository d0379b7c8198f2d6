package dev.broadsheet.caching;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;

/** What a write must find before it may go ahead (RFC 9110 section 13.2.2, steps 1 and 3). */
public final class IfMatch {

    private final TagList wanted;
    private final TagList unwanted;

    private IfMatch(TagList wanted, TagList unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
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
                none == null || none.isEmpty() ? null : TagList.read("If-None-Match", none));
    }

    /**
     * Lets a write go ahead on the state it was meant for.
     *
     * @param state the state of the working copy now, as its tags begin with
     * @param current makes the tag of the working copy, which a client that is refused may want to go on from
     * @throws Problem {@link ProblemType#PRECONDITION_FAILED} when the client has read another state
     */
    public void check(String state, Supplier<EntityTag> current) {
        if (!wanted.matchesState(state) || unwanted != null && unwanted.namesState(state)) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED, "The article has changed since you read it.")
                    .withHeader(HttpHeaders.ETAG, current.get().toString());
        }
    }
}
