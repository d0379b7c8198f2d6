package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses bodies that say they are in a form which nobody here would read them in. */
public class BodyForm {

    @ServerRequestFilter
    void refuseUnreadable(ResteasyReactiveContainerRequestContext request) {
        String coding = request.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body is read as it is, without a content coding.")
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        MediaType type = request.getMediaType();
        if (type == null) {
            if (request.getMethod().equals(HttpMethod.PATCH)) {
                throw refusal("A patch needs a Content-Type.");
            }
        } else if (type.isWildcardType() || type.isWildcardSubtype()) {
            throw refusal("A body has one media type, not " + type + ".");
        } else if (isJson(type) && !isUnicode(type.getParameters().get(MediaType.CHARSET_PARAMETER))) {
            throw refusal("JSON is read as UTF-8 only (RFC 8259 section 8.1).");
        }
    }

    private static boolean isJson(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static boolean isUnicode(String charset) {
        return charset == null || charset.equalsIgnoreCase("utf-8");
    }

    private static Problem refusal(String sentence) {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, sentence);
    }
}
