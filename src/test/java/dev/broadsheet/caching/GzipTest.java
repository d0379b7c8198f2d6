package dev.broadsheet.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 section 12.5.3. */
class GzipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "*",
                "gzip;q=0.001",
                "deflate , gzip ; q=1",
                "identity, *",
                "*;q=0, gzip"
            })
    void it_is_welcome_where_it_is_named_or_anything_is(String value) {
        assertThat(Gzip.isWelcome(List.of(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "gzip;q=0",
                "gzip; q=0.000",
                "gzip;Q=0",
                "*;q=0",
                "gzip;q=0, *",
                "*, gzip;q=0",
                "gzipped",
                "deflate;q=1, *;q=0.0"
            })
    void it_is_not_welcome_where_it_is_refused_or_not_named(String value) {
        assertThat(Gzip.isWelcome(List.of(value))).isFalse();
    }

    @Test
    void it_is_not_welcome_to_somebody_who_says_nothing() {
        assertThat(Gzip.isWelcome(List.of())).isFalse();
    }

    @Test
    void it_may_be_named_on_any_line() {
        assertThat(Gzip.isWelcome(List.of("br", "gzip"))).isTrue();
    }

    @Test
    void what_is_compressed_comes_out_again() throws IOException {
        byte[] body = "The bridge is closed. ".repeat(100).getBytes();

        byte[] compressed = Gzip.compress(body);

        assertThat(compressed).hasSizeLessThan(body.length / 5);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(body);
    }
}
