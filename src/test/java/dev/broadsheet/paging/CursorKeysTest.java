package dev.broadsheet.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors of lists that are ordered by several things, honest ones and forged ones. */
class CursorKeysTest {

    private static final String LIST = "articles";
    private static final UUID ID = UUID.fromString("0199e4c2-0000-7000-8000-00000000002a");
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00.123456Z");

    static List<List<Object>> keys() {
        return List.of(
                List.of(NOON),
                List.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999Z")),
                List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L),
                List.of(0.0, 0.1, -1.5, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE),
                List.of("", "Ärger im 東京 🚢", "a".repeat(500), "🚢".repeat(500)),
                List.of(NOON, 7L, 0.25, "Harbour Bridge Shuts"),
                Collections.nCopies(8, "x"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void what_is_written_is_read_again(List<Object> keys) {
        Cursor cursor = new Cursor(keys, ID);

        assertThat(Cursor.read(cursor.write(LIST), LIST, "after", types(keys))).isEqualTo(cursor);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void keys_of_another_kind_are_refused(List<Object> keys) {
        String written = new Cursor(keys, ID).write(LIST);

        assertRefused(written, List.of(Instant.class, String.class));
        assertRefused(written, types(keys).subList(1, keys.size()));
    }

    @Test
    void what_has_several_keys_is_no_place_by_time() {
        String written = new Cursor(List.of(NOON, NOON), ID).write(LIST);

        assertThatThrownBy(() -> Cursor.read(written, LIST, "after")).isInstanceOf(Problem.class);
    }

    @Test
    void zero_has_one_sign() {
        assertThat(new Cursor(List.of(-0.0), ID)).isEqualTo(new Cursor(List.of(0.0), ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\0", "half a pair \uD83D", "\uDEA2"})
    void a_text_that_postgresql_cannot_hold_is_no_key(String text) {
        assertThatThrownBy(() -> new Cursor(List.of(text), ID)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_keys_are_none() {
        for (Object key : List.of(Double.NaN, Double.POSITIVE_INFINITY, 1, 1.0f, ID, "a".repeat(501))) {
            assertThatThrownBy(() -> new Cursor(List.of(key), ID)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Cursor(List.of(), ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cursor(Collections.nCopies(9, 1L), ID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forged_numbers_are_refused() {
        for (double key : new double[] {-0.0, Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertRefused(forged(ByteBuffer.allocate(9).put((byte) 'r').putDouble(key)), List.of(Double.class));
        }
    }

    @Test
    void forged_times_are_refused() {
        for (long key : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, KeyForm.LAST + 1}) {
            assertRefused(forged(ByteBuffer.allocate(9).put((byte) 't').putLong(key)), List.of(Instant.class));
        }
    }

    @Test
    void forged_texts_are_refused() {
        List<Class<?>> text = List.of(String.class);

        assertRefused(forged(text(1, new byte[] {0})), text);
        assertRefused(forged(text(1, new byte[] {(byte) 0xff})), text);
        assertRefused(forged(text(3, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0xbd})), text);
        assertRefused(forged(text(2, new byte[] {(byte) 0xc0, (byte) 0x80})), text);
        assertRefused(forged(text(501, "a".repeat(501).getBytes(StandardCharsets.UTF_8))), text);
        assertRefused(forged(text(65_535, new byte[] {'a'})), text);
        assertRefused(forged(text(0, new byte[] {'a'})), text);
    }

    @Test
    void a_forged_place_without_keys_or_with_too_many_is_refused() {
        ByteBuffer nine = ByteBuffer.allocate(81);
        for (int key = 0; key < 9; key++) {
            nine.put((byte) 'w').putLong(key);
        }

        assertRefused(forged(ByteBuffer.allocate(0)), List.of());
        assertRefused(forged(nine), Collections.nCopies(9, Long.class));
        assertRefused(forged(ByteBuffer.allocate(9)), List.of(Long.class));
    }

    @Test
    void forged_noise_is_refused_or_harmless() {
        Random random = new Random(42);
        byte[] marks = {'t', 'w', 'r', 's'};

        for (int round = 0; round < 20_000; round++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            if (noise.length > 2) {
                noise[0] = marks[random.nextInt(4)];
                noise[1] = 0;
            }
            String written = sealed(noise);
            try {
                Cursor.read(written, LIST, "after").time();
            } catch (Problem refused) {
                assertThat(refused.type()).isEqualTo(ProblemType.INVALID_CURSOR);
            }
        }
    }

    private static ByteBuffer text(int length, byte[] bytes) {
        return ByteBuffer.allocate(3 + bytes.length)
                .put((byte) 's')
                .putShort((short) length)
                .put(bytes);
    }

    private static String forged(ByteBuffer keys) {
        return sealed(ByteBuffer.allocate(keys.capacity() + 16)
                .put(keys.array())
                .putLong(1)
                .putLong(2)
                .array());
    }

    private static String sealed(byte[] place) {
        CRC32C sum = new CRC32C();
        sum.update(place);
        sum.update(LIST.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(place.length + 4)
                        .put(place)
                        .putInt((int) sum.getValue())
                        .array());
    }

    private static List<Class<?>> types(List<Object> keys) {
        return keys.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static void assertRefused(String written, List<? extends Class<?>> types) {
        assertThatThrownBy(() -> Cursor.read(written, LIST, "after", List.copyOf(types)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }
}
