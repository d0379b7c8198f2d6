package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecodingTest {

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(Desk.read("\uFEFFHarbour Reopens").story().headline()).isEqualTo("Harbour Reopens");
    }

    @Test
    void a_file_of_white_space_is_empty() {
        assertThat(refusal(" \r\n\t\u00A0\u200B\n"))
                .isEqualTo(DiagnosticCode.EMPTY.at(1, null, "The file holds nothing but white space."));
        assertThat(refusal("").code()).isEqualTo("empty");
        assertThat(refusal("\uFEFF").code()).isEqualTo("empty");
    }

    @Test
    void a_picture_is_not_text() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(refusal(png).code()).isEqualTo("not-text");
    }

    @Test
    void a_control_character_is_refused_with_its_place() {
        Diagnostic refusal = refusal("Harbour\nIt is \u0007 loud");

        assertThat(refusal.code()).isEqualTo("not-text");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(7);
    }

    @Test
    void utf_16_is_refused_by_name() {
        Diagnostic refusal = refusal("Harbour".getBytes(StandardCharsets.UTF_16));

        assertThat(refusal.code()).isEqualTo("not-utf-8");
        assertThat(refusal.message()).contains("UTF-16");
    }

    @Test
    void the_first_bad_byte_is_named_by_line_and_column() {
        Diagnostic refusal = refusal("\uFEFFHarbour\r\n\r\nCafé".getBytes(StandardCharsets.UTF_8), "é am Hafen");

        assertThat(refusal.code()).isEqualTo("not-utf-8");
        assertThat(refusal.severity()).isEqualTo(Diagnostic.Severity.ERROR);
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.column()).isEqualTo(5);
    }

    private static Diagnostic refusal(byte[] utf8, String latin1) {
        byte[] tail = latin1.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(utf8, utf8.length + tail.length);
        System.arraycopy(tail, 0, file, utf8.length, tail.length);
        return refusal(file);
    }

    private static Diagnostic refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Diagnostic refusal(byte[] file) {
        return catchThrowableOfType(UnreadableCopy.class, () -> CopyReader.read(file))
                .diagnostic();
    }
}
