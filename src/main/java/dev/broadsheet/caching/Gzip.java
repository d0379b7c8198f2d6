package dev.broadsheet.caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** The gzip coding of a body (RFC 9110 section 8.4.1.3). */
final class Gzip {

    private Gzip() {}

    /** Whether {@code Accept-Encoding} names gzip, or anything, with a weight above 0. */
    static boolean isWelcome(List<String> acceptEncoding) {
        boolean any = false;
        for (String each :
                String.join(",", acceptEncoding).toLowerCase(Locale.ROOT).split(",")) {
            String[] coding = each.strip().split("\\s*;\\s*", 2);
            boolean refused = coding.length > 1 && coding[1].matches("q=0(\\.0*)?");
            if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
                return !refused;
            }
            any |= coding[0].equals("*") && !refused;
        }
        return any;
    }

    static byte[] compress(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
