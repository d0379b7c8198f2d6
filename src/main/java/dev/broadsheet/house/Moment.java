package dev.broadsheet.house;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads moments that parameters name: a time as RFC 3339 writes it, or a day, which is one of UTC. */
public final class Moment {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern TIME = Pattern.compile(
            "(?i)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private Moment() {}

    /** When what is named begins; null for null. */
    public static Instant start(String parameter, String value) {
        return read(parameter, value, 0);
    }

    /** When what is named is over: a day with its last moment, a time at once; null for null. */
    public static Instant end(String parameter, String value) {
        return read(parameter, value, 1);
    }

    private static Instant read(String parameter, String value, int days) {
        if (value == null) {
            return null;
        }
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value).plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            if (TIME.matcher(value).matches()) {
                return OffsetDateTime.parse(value.toUpperCase(Locale.ROOT)).toInstant();
            }
        } catch (DateTimeException e) {
            throw refusal(parameter);
        }
        throw refusal(parameter);
    }

    private static Problem refusal(String parameter) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The parameter " + parameter + " must be a time or a day.")
                .with(Violation.of(
                        parameter,
                        "must be like 2026-11-23T18:00:00Z or 2026-11-23; a + in an address is written %2B"));
    }
}
