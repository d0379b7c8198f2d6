package dev.broadsheet.replay;

import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What two requests have in common that are the same: where they go and what they bring. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The SHA-256 of method, path, query, media type and body. Conditions are not in it: the tag that opened the first
     * time is stale by the work it let through.
     *
     * @param body null when there is none
     */
    static byte[] of(HttpServerRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.method().name());
            add(digest, request.path());
            add(digest, request.query());
            add(digest, request.getHeader("Content-Type"));
            add(digest, body);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String part) {
        add(digest, part == null ? null : part.getBytes(StandardCharsets.UTF_8));
    }

    /** The length comes first, so that no part can pass for the end of the one before. */
    private static void add(MessageDigest digest, byte[] part) {
        int length = part == null ? -1 : part.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
        if (part != null) {
            digest.update(part);
        }
    }
}
