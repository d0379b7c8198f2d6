package dev.broadsheet.paging;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The place of a row in a list ordered by a key and, where keys are equal, by id.
 *
 * @param key what the list is ordered by; a time counts as microseconds since 1970
 * @param id the id of the row, which makes places unique
 */
public record Cursor(long key, UUID id) {

    private static final int LENGTH = Long.BYTES + 2 * Long.BYTES + Integer.BYTES;

    /** The place of a row in a list that is ordered by a time. */
    public static Cursor at(Instant time, UUID id) {
        return new Cursor(Math.addExact(time.getEpochSecond() * 1_000_000, time.getNano() / 1_000), id);
    }

    /** The key of a list that is ordered by a time. */
    public Instant time() {
        return Instant.ofEpochSecond(Math.floorDiv(key, 1_000_000L), Math.floorMod(key, 1_000_000L) * 1_000L);
    }

    /**
     * The cursor as clients carry it: URL-safe, opaque, and bound to its list by a checksum over both.
     *
     * @param list what the list is and how it is filtered and ordered; the same words read it back
     */
    public String write(String list) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(key)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        bytes.putInt(checksum(bytes.array(), list));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * A cursor that was written for the same list.
     *
     * @param parameter the name of the query parameter that brought it
     * @throws Problem {@link ProblemType#INVALID_CURSOR} when it is broken or belongs to another list
     */
    public static Cursor read(String written, String list, String parameter) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            if (bytes.capacity() == LENGTH && bytes.getInt(LENGTH - Integer.BYTES) == checksum(bytes.array(), list)) {
                Cursor cursor = new Cursor(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
                if (cursor.key >= 0 && cursor.write(list).equals(written)) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException e) {
            throw broken(parameter);
        }
        throw broken(parameter);
    }

    private static Problem broken(String parameter) {
        return Problem.of(ProblemType.INVALID_CURSOR, "The cursor is broken or belongs to another list.")
                .with(Violation.of(parameter, "must come from page.next or page.prev of this list"));
    }

    private static int checksum(byte[] bytes, String list) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, LENGTH - Integer.BYTES);
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
