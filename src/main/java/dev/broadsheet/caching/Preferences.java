package dev.broadsheet.caching;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The header {@code Prefer} (RFC 7240): what a client would like, and may be refused without a word. */
final class Preferences {

    /** Commas in there part nothing. An empty value is as good as none. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    private Preferences() {}

    /** Whether some lines of the header name a preference, without a value of its own; parameters do not matter. */
    static boolean name(List<String> lines, String preference) {
        return lines != null
                && lines.stream()
                        .flatMap(line -> Arrays.stream(
                                QUOTED.matcher(line).replaceAll("\"").split(",")))
                        .map(each -> each.split(";", 2)[0].strip().replaceFirst("\\s*=\\s*\"\"$", ""))
                        .anyMatch(preference::equalsIgnoreCase);
    }
}
