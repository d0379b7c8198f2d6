package dev.broadsheet.house;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads times as RFC 3339 writes them, with seconds and an offset. A time finer than a millisecond is taken as the next
 * one, so that nothing comes out before the time that was asked for.
 */
final class StoredTime extends StdScalarDeserializer<Instant> {

    private static final Pattern RFC_3339 = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    private static final long NANOS_A_MILLI = 1_000_000;

    /** What is beyond could not be written as it is read: an offset or the next millisecond leads there. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    StoredTime() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText();
        if (!RFC_3339.matcher(text).matches()) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not RFC 3339");
        }
        try {
            Instant time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
            long beyond = time.getNano() % NANOS_A_MILLI;
            Instant kept = beyond == 0 ? time : time.plusNanos(NANOS_A_MILLI - beyond);
            return kept.isBefore(FIRST) || kept.isAfter(LAST)
                    ? (Instant) context.handleWeirdStringValue(Instant.class, text, "no year of four digits")
                    : kept;
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no such time");
        }
    }
}
