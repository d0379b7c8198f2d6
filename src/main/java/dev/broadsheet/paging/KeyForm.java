package dev.broadsheet.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** How a key of a {@link Cursor} is written, and what PostgreSQL takes it for. */
enum KeyForm {
    TIME('t', Instant.class, "timestamptz"),
    WHOLE('w', Long.class, "bigint"),
    REAL('r', Double.class, "double precision"),
    TEXT('s', String.class, "text");

    /** In code points, as PostgreSQL counts. Even in the widest script an address holds it. */
    static final int MAX_TEXT = 500;

    /** PostgreSQL goes further, but some of what lies between it and us writes years with four digits. */
    static final long LAST = micros(Instant.parse("9999-12-31T23:59:59.999999Z"));

    private final byte mark;
    private final Class<?> type;
    private final String sqlType;

    KeyForm(char mark, Class<?> type, String sqlType) {
        this.mark = (byte) mark;
        this.type = type;
        this.sqlType = sqlType;
    }

    /** @throws IllegalArgumentException when there is no such key */
    static KeyForm of(Class<?> type) {
        for (KeyForm form : values()) {
            if (form.type == type) {
                return form;
            }
        }
        throw new IllegalArgumentException("No list is ordered by a " + type.getName());
    }

    /** A named parameter that PostgreSQL need not guess the type of. */
    String parameter(String name) {
        return "cast(:" + name + " as " + sqlType + ")";
    }

    /** How many bytes a key takes. */
    int length(Object key) {
        return this == TEXT ? 1 + Short.BYTES + utf8(key).length : 1 + Long.BYTES;
    }

    void write(Object key, ByteBuffer bytes) {
        bytes.put(mark);
        switch (this) {
            case TIME -> bytes.putLong(micros((Instant) key));
            case WHOLE -> bytes.putLong((Long) key);
            case REAL -> bytes.putDouble((Double) key);
            case TEXT -> bytes.putShort((short) utf8(key).length).put(utf8(key));
        }
    }

    /** @throws IllegalArgumentException when it is none of ours */
    static Object read(ByteBuffer bytes) {
        byte mark = bytes.get();
        for (KeyForm form : values()) {
            if (form.mark == mark) {
                return form.value(bytes);
            }
        }
        throw new IllegalArgumentException("No key begins so");
    }

    private Object value(ByteBuffer bytes) {
        return switch (this) {
            case TIME -> {
                long micros = bytes.getLong();
                if (micros < 0 || micros > LAST) {
                    throw new IllegalArgumentException("No story has this time");
                }
                yield time(micros);
            }
            case WHOLE -> bytes.getLong();
            case REAL -> bytes.getDouble();
            case TEXT -> {
                int length = Short.toUnsignedInt(bytes.getShort());
                ByteBuffer text = bytes.slice(bytes.position(), length);
                bytes.position(bytes.position() + length);
                yield decoded(text);
            }
        };
    }

    private static String decoded(ByteBuffer text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether PostgreSQL can hold a text, and a cursor too. */
    static boolean isStorable(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TEXT
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
    }

    static Instant time(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }

    private static byte[] utf8(Object text) {
        return ((String) text).getBytes(StandardCharsets.UTF_8);
    }
}
