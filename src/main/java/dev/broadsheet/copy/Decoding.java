package dev.broadsheet.copy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a file into text, or says why they are none. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    /**
     * The text of a UTF-8 file, without a byte order mark.
     *
     * @throws UnreadableCopy for UTF-16, for control characters other than tab, line feed, carriage return and form
     *     feed, and for bytes that are not UTF-8
     */
    static String decode(byte[] bytes) {
        refuseUtf16(bytes);
        refuseControls(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String read = withoutMark(text.flip().toString());
        if (result.isError()) {
            throw refusal(
                    DiagnosticCode.NOT_UTF_8,
                    read,
                    "This byte is not UTF-8. Save the file as UTF-8 and send it again.");
        }
        return read;
    }

    private static void refuseUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw refusal(DiagnosticCode.NOT_UTF_8, "", "The file is UTF-16. Save it as UTF-8 and send it again.");
        }
    }

    private static void refuseControls(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            int unit = bytes[at];
            if (unit >= 0 && unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f') {
                String before = withoutMark(new String(bytes, 0, at, StandardCharsets.UTF_8));
                String message = "Control character 0x%02X: the file is not plain text.".formatted(unit);
                throw refusal(DiagnosticCode.NOT_TEXT, before, message);
            }
        }
    }

    private static UnreadableCopy refusal(DiagnosticCode code, String before, String message) {
        List<String> lines = Lines.split(before);
        int column = lines.get(lines.size() - 1).length() + 1;
        return new UnreadableCopy(code.at(lines.size(), column, message));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
