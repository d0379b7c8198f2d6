package dev.broadsheet.caching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.house.Fields;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes answers of views: bytes, tag, freshness. Conditional reads are decided here. */
@ApplicationScoped
public class Answers {

    private static final String GROUPS = "Cache-Groups";
    private static final String TEXT = "text/plain;charset=UTF-8";

    @Inject
    ObjectMapper json;

    @Inject
    HttpServerRequest request;

    @Inject
    CachingSettings settings;

    /**
     * An answer that anybody may see and keep for a while.
     *
     * @param groups what must change before this answer does, {@code article-<id>}
     */
    public Answer published(Object view, Collection<String> groups) {
        return published(view, groups, null);
    }

    /**
     * The same, for what readers do not see any more after a while.
     *
     * @param lasting for how long it may be shown at most; null for ever
     */
    public Answer published(Object view, Collection<String> groups, Duration lasting) {
        byte[] bytes = bytes(view);
        return new Answer(request, Response.Status.OK.getStatusCode(), mediaType(view), bytes, EntityTag.of(bytes))
                .header(HttpHeaders.CACHE_CONTROL, settings.freshness(lasting))
                .header(GROUPS, list(groups));
    }

    /**
     * How an answer without a body may be kept.
     *
     * @param group what must change before it does; null when it is for the one who asked
     * @param lasting for how long it may be kept at most; null for ever
     */
    public Map<String, String> freshness(String group, Duration lasting) {
        return group == null
                ? Map.of(HttpHeaders.CACHE_CONTROL, "private, no-store")
                : Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        settings.freshness(lasting),
                        GROUPS,
                        list(Set.of(group)),
                        HttpHeaders.VARY,
                        Answer.VARIES_BY);
    }

    /** An answer for the one who asked. */
    public Answer desk(Object view, String state) {
        return desk(Response.Status.OK.getStatusCode(), view, state);
    }

    /** An answer to a write, for the one who wrote. */
    public Answer desk(int status, Object view, String state) {
        byte[] bytes = bytes(view);
        return new Answer(request, status, mediaType(view), bytes, EntityTag.of(state, bytes))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** The tag that {@link #desk(Object, String)} would give a view. */
    public EntityTag tag(Object view, String state) {
        return EntityTag.of(state, bytes(view));
    }

    /** An answer for the one who asked about something that no write names. */
    public Answer desk(Object view) {
        byte[] bytes = bytes(view);
        return new Answer(request, Response.Status.OK.getStatusCode(), mediaType(view), bytes, EntityTag.of(bytes))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** Those members of a view that are wanted. */
    public Object only(Fields wanted, Object view) {
        return wanted.everything() ? view : wanted.only(json.valueToTree(view));
    }

    /** Those members of each row of a list that are wanted. */
    public Object onlyInRows(Fields wanted, Object list) {
        return wanted.everything() ? list : wanted.onlyInRows(json.valueToTree(list));
    }

    private byte[] bytes(Object view) {
        if (view instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(Object view) {
        return view instanceof String ? TEXT : MediaType.APPLICATION_JSON;
    }

    /** A list of strings as structured fields write it (RFC 9651). */
    private static String list(Collection<String> groups) {
        return new TreeSet<>(groups).stream().map(group -> '"' + group + '"').collect(Collectors.joining(", "));
    }
}
