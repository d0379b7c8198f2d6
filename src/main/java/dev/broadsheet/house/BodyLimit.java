package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that grows beyond what any operation accepts, whether or not it said so in front. */
@Provider
class BodyLimit implements ReaderInterceptor {

    /** The largest body of any operation, in bytes; generous for a story, and little enough to hold in memory. */
    static final long MAX = 10L * 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (context.getType() != InputStream.class) { // who reads a stream bounds what is held of it
            context.setInputStream(new Limited(context.getInputStream()));
        }
        return context.proceed();
    }

    static Problem tooLarge(long most) {
        return Problem.of(ProblemType.CONTENT_TOO_LARGE, "The body is larger than " + most / (1024 * 1024) + " MB.");
    }

    private static final class Limited extends FilterInputStream {

        private long left = MAX;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int octets) {
            left -= octets;
            if (left < 0) {
                throw tooLarge(MAX);
            }
        }
    }
}
