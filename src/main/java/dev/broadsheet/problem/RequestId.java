package dev.broadsheet.problem;

import dev.broadsheet.story.Ids;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The word by which a request is found again: in its answer, in the error it got, and in the log. */
public final class RequestId {

    /** The header that carries it, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of a request: the one its client sent, if that is harmless in a log, or else a new one. */
    public static String of(RoutingContext request) {
        String known = request.get(HEADER);
        if (known != null) {
            return known;
        }
        String sent = request.request().getHeader(HEADER);
        String id =
                sent != null && SANE.matcher(sent).matches() ? sent : Ids.next().toString();
        request.put(HEADER, id);
        return id;
    }
}
