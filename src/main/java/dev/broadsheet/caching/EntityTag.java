package dev.broadsheet.caching;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names one representation to the byte (RFC 9110 section 8.8.3). The tag of a working copy begins with its state, by
 * which {@code If-Match} knows it in whatever media type or coding it was read.
 *
 * @param opaque what stands between the quotation marks
 * @param weak whether it only promises the same meaning
 */
public record EntityTag(String opaque, boolean weak) {

    private static final int DIGEST_BYTES = 12;

    /** The strong tag of some bytes. */
    public static EntityTag of(byte[] bytes) {
        return new EntityTag(digest(bytes), false);
    }

    /** The strong tag of some bytes that show a state; a state holds no dot. */
    public static EntityTag of(String state, byte[] bytes) {
        return new EntityTag(state + "." + digest(bytes), false);
    }

    /** The tag of the same representation in a content coding. */
    EntityTag coded(String coding) {
        return new EntityTag(opaque + "-" + coding, weak);
    }

    /** The state that a working copy's tag begins with; all of it when it is another kind of tag. */
    String state() {
        int dot = opaque.indexOf('.');
        return dot < 0 ? opaque : opaque.substring(0, dot);
    }

    /** The tag as it stands in a header. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + "\"";
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
