package dev.broadsheet.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one by one, without ever holding more than one of them. Those with nothing in them are left out. */
public final class Lines {

    private final InputStream source;
    private final int longest;
    private final byte[] chunk = new byte[64 * 1024];
    private int at;
    private int filled;
    private long number;
    private Line peeked;

    /**
     * A line.
     *
     * @param number its place in the stream, counted from 1 with the empty ones
     * @param bytes what is in it; null where that was too long to be held
     */
    public record Line(long number, byte[] bytes) {}

    public Lines(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** The next line, which stays the next one; null at the end. */
    public Line peek() throws IOException {
        if (peeked == null) {
            peeked = read();
        }
        return peeked;
    }

    /** The next line; null at the end. */
    public Line next() throws IOException {
        Line next = peek();
        peeked = null;
        return next;
    }

    private Line read() throws IOException {
        while (hasMore()) {
            number++;
            ByteArrayOutputStream line = new ByteArrayOutputStream(256);
            boolean whole = collect(line);
            if (!whole) {
                return new Line(number, null);
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return new Line(number, bytes);
            }
        }
        return null;
    }

    private boolean hasMore() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, source.read(chunk));
        }
        return at < filled;
    }

    private boolean collect(ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        while (hasMore()) {
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            whole = whole && line.size() + end - at <= longest;
            if (whole) {
                line.write(chunk, at, end - at);
            }
            at = end;
            if (end < filled) {
                at++;
                break;
            }
        }
        return whole;
    }

    private static boolean isBlank(byte[] line) {
        for (byte octet : line) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return true;
    }
}
