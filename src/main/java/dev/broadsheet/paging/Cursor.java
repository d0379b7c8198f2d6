package dev.broadsheet.paging;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The place of a row in a list ordered by keys and, where all of them are equal, by id.
 *
 * @param keys what the list is ordered by, most significant first: one to eight of {@link Instant}, {@link Long},
 *     {@link Double} and {@link String}. Times are cut to microseconds, which is what PostgreSQL keeps
 * @param id the id of the row, which makes places unique
 */
public record Cursor(List<Object> keys, UUID id) {

    static final int MAX_KEYS = 8;

    private static final List<Class<?>> TIME = List.of(Instant.class);
    private static final List<Class<?>> NUMBER = List.of(Long.class);

    /** @throws IllegalArgumentException when a key is none that can be written */
    public Cursor {
        if (keys.isEmpty() || keys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("A place has from 1 to " + MAX_KEYS + " keys, not " + keys.size());
        }
        keys = keys.stream().map(Cursor::kept).toList();
    }

    /** The place of a row in a list that is ordered by a whole number. */
    public Cursor(long key, UUID id) {
        this(List.of(key), id);
    }

    /** The place of a row in a list that is ordered by a time. */
    public static Cursor at(Instant time, UUID id) {
        return new Cursor(List.of(time), id);
    }

    /** The first key as a time; a number counts as microseconds since 1970. */
    public Instant time() {
        return keys.get(0) instanceof Long micros ? KeyForm.time(micros) : (Instant) keys.get(0);
    }

    /** The first key as a number; a time counts as microseconds since 1970. */
    public long key() {
        return keys.get(0) instanceof Instant time ? KeyForm.micros(time) : (Long) keys.get(0);
    }

    /**
     * The cursor as clients carry it: URL-safe, opaque, and bound to its list by a checksum over both.
     *
     * @param list what the list is and how it is filtered and ordered; the same words read it back
     */
    public String write(String list) {
        int length = 2 * Long.BYTES + Integer.BYTES;
        for (Object key : keys) {
            length += KeyForm.of(key.getClass()).length(key);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (Object key : keys) {
            KeyForm.of(key.getClass()).write(key, bytes);
        }
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        bytes.putInt(checksum(bytes.array(), list));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * A cursor that was written for the same list, which is ordered by one time or one number from 0.
     *
     * @param parameter the name of the query parameter that brought it
     * @throws Problem {@link ProblemType#INVALID_CURSOR} when it is broken or belongs to another list
     */
    public static Cursor read(String written, String list, String parameter) {
        Cursor cursor = checked(written, list, parameter);
        // Whoever reads a number as a time must get one that PostgreSQL has.
        if (!(cursor.has(TIME) || cursor.has(NUMBER)) || cursor.key() < 0 || cursor.key() > KeyForm.LAST) {
            throw broken(parameter);
        }
        return cursor;
    }

    /**
     * A cursor that was written for the same list. The checksum is no secret, so whatever it says is something that
     * PostgreSQL can compare.
     *
     * @param parameter the name of the query parameter that brought it
     * @param types what each key is
     * @throws Problem {@link ProblemType#INVALID_CURSOR} when it is broken or belongs to another list
     */
    public static Cursor read(String written, String list, String parameter, List<Class<?>> types) {
        Cursor cursor = checked(written, list, parameter);
        if (!cursor.has(types)) {
            throw broken(parameter);
        }
        return cursor;
    }

    private boolean has(List<Class<?>> types) {
        return types.equals(keys.stream().map(Object::getClass).toList());
    }

    private static Cursor checked(String written, String list, String parameter) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(written);
            ByteBuffer bytes = ByteBuffer.wrap(all);
            int end = all.length - Integer.BYTES;
            if (bytes.getInt(end) == checksum(all, list)) {
                List<Object> keys = new ArrayList<>();
                while (bytes.position() < end - 2 * Long.BYTES && keys.size() < MAX_KEYS) {
                    keys.add(KeyForm.read(bytes));
                }
                Cursor cursor = new Cursor(keys, new UUID(bytes.getLong(), bytes.getLong()));
                // What one place can be written like in two ways is not what we wrote.
                if (cursor.write(list).equals(written)) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw broken(parameter);
        }
        throw broken(parameter);
    }

    private static Object kept(Object key) {
        if (key instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (key instanceof Double number && Double.isFinite(number)) {
            return number + 0.0; // PostgreSQL's -0 equals 0, so that both are one place.
        }
        if (key instanceof Long || key instanceof String text && KeyForm.isStorable(text)) {
            return key;
        }
        throw new IllegalArgumentException("This is no key of a list: " + key);
    }

    private static Problem broken(String parameter) {
        return Problem.of(ProblemType.INVALID_CURSOR, "The cursor is broken or belongs to another list.")
                .with(Violation.of(parameter, "must come from page.next or page.prev of this list"));
    }

    private static int checksum(byte[] bytes, String list) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length - Integer.BYTES);
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
