package dev.broadsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of previews. */
class PreviewKeyTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final PreviewKey key = key(1);
    private final PreviewToken token = new PreviewToken(UUID.randomUUID(), Instant.ofEpochMilli(1_795_421_314_194L));

    @Test
    void a_token_is_read_as_it_was_signed() {
        String written = key.sign(token);

        assertThat(written).hasSize(60).matches("[A-Za-z0-9_-]+");
        assertThat(key.read(written)).contains(token);
    }

    @Test
    void the_key_of_another_house_does_not_open() {
        String written = key(2).sign(token);

        assertThat(key.read(written)).isEmpty();
    }

    @Test
    void no_bit_of_it_can_be_changed() {
        byte[] signed = Base64.getUrlDecoder().decode(key.sign(token));

        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] changed = signed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(key.read(Base64.getUrlEncoder().encodeToString(changed)))
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void it_has_one_spelling() {
        String written = key.sign(token);

        for (int at = 0; at < written.length(); at++) {
            for (char other : (ALPHABET + "=+/ \u0000\u0141").toCharArray()) {
                if (other != written.charAt(at)) {
                    String changed = written.substring(0, at) + other + written.substring(at + 1);

                    assertThat(key.read(changed)).as(changed).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "====", "no token at all", "\u0000", "🗞"})
    void what_is_no_token_says_nothing(String written) {
        assertThat(key.read(written)).isEmpty();
        assertThat(key.read(key.sign(token) + written + "A")).isEmpty();
        assertThat(key.read("A".repeat(60))).isEmpty();
        assertThat(key.read("A".repeat(58) + "==")).isEmpty();
        assertThat(key.read("=".repeat(60))).isEmpty();
    }

    private static PreviewKey key(int octet) {
        PreviewKey key = new PreviewKey();
        byte[] secret = new byte[32];
        secret[0] = (byte) octet;
        key.use(secret);
        return key;
    }
}
