package dev.broadsheet.house;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * How large a body may be. One address that reads its body line by line may let more through than the others, which
 * hold theirs in memory.
 */
public final class WideDoor {

    /** The longest piece that is ever held in memory: a body, or a line of one. */
    public static final int LONGEST = (int) BodyLimit.MAX;

    /** The house refuses larger bodies itself, with a problem; this is what stops a client that goes on all the same. */
    private static final long USUAL = BodyLimit.MAX + 2L * 1024 * 1024;

    /** What Quarkus' own input stream looks for. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private static final String WIDE = WideDoor.class.getName();

    private WideDoor() {}

    /** Lets larger bodies in at one address. */
    public static void open(Router router, HttpMethod method, String path, long most) {
        router.route(method, path).order(Integer.MIN_VALUE).handler(context -> {
            context.put(WIDE, most).next();
        });
    }

    /** The largest body that a request may have. */
    static long most(RoutingContext request) {
        return request.get(WIDE, BodyLimit.MAX);
    }

    static void close(RoutingContext request) {
        request.put(LIMIT, request.get(WIDE, USUAL));
    }
}
