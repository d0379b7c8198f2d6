package dev.broadsheet.preview;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the address of a preview says, before it is signed.
 *
 * @param link the id of the link
 * @param expiresAt when it ends, to the millisecond
 */
record PreviewToken(UUID link, Instant expiresAt) {

    /** How many bytes it has. */
    static final int LENGTH = 1 + 2 * Long.BYTES + Long.BYTES;

    /** Tells this form from those that may come later. */
    private static final byte FORM = 1;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .putLong(expiresAt.toEpochMilli())
                .array();
    }

    /** Reads what {@link #bytes()} wrote; empty when it has another form. */
    static Optional<PreviewToken> of(byte[] bytes) {
        ByteBuffer token = ByteBuffer.wrap(bytes);
        return bytes.length == LENGTH && token.get() == FORM
                ? Optional.of(new PreviewToken(
                        new UUID(token.getLong(), token.getLong()), Instant.ofEpochMilli(token.getLong())))
                : Optional.empty();
    }
}
