package dev.broadsheet.replay;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header by which a client says that two requests are one. */
final class KeyHeader {

    static final String NAME = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    /** A string of structured fields (RFC 9651 section 3.3.3), as the draft has it. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])+)\"");

    /** What most clients send. A comma is left out: it is where two headers were joined into one. */
    private static final Pattern BARE = Pattern.compile("[!#-+\\--\\[\\]-~]+");

    private KeyHeader() {}

    /**
     * The key of a request, without its quotation marks; empty when the request has none.
     *
     * @param lines the header as often as it was sent
     * @throws Problem {@link ProblemType#MALFORMED_REQUEST} when it is sent twice or is no key
     */
    static Optional<String> read(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() > 1) {
            throw refused("is given twice");
        }
        String line = lines.get(0).strip();
        var quoted = QUOTED.matcher(line);
        if (!quoted.matches() && !BARE.matcher(line).matches()) {
            throw refused("must be a string in quotation marks or a word of visible ASCII characters");
        }
        String key = quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : line;
        if (key.length() > MAX_LENGTH) {
            throw refused("is longer than " + MAX_LENGTH + " characters");
        }
        return Optional.of(key);
    }

    private static Problem refused(String why) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, "The header " + NAME + " " + why + ".");
    }
}
