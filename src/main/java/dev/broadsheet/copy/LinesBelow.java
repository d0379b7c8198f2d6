package dev.broadsheet.copy;

import dev.broadsheet.copy.HeaderFields.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines below the headline that belong to the header: {@code By ...}, and {@code Edition: ...} and its like. The
 * first line that is neither, or that says again what is said already but otherwise, begins the text.
 */
final class LinesBelow {

    private static final Pattern LABELLED = Pattern.compile(
            "(Byline|Dateline|Edition|Standfirst|Summary|Deck|Dek) ?: (?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPHASIS = Pattern.compile("([*_]{1,3})([^*_]+)\\1");

    private final HeaderDraft draft;
    private final Remarks remarks;
    private final List<String> bylines = new ArrayList<>();

    LinesBelow(HeaderDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    /** Whether a line right below the headline would be read as a part of the header. */
    static boolean claim(String line) {
        return LABELLED.matcher(line).lookingAt() || Credit.isByline(withoutEmphasis(line));
    }

    /** The words of a line that is set in italics or bold type with asterisks or underscores. */
    private static String withoutEmphasis(String line) {
        Matcher emphasis = EMPHASIS.matcher(line);
        return emphasis.matches() ? emphasis.group(2) : line;
    }

    /** Reads one line; false when it is none of the header's. */
    boolean read(Line line) {
        Matcher labelled = LABELLED.matcher(line.text());
        if (!labelled.lookingAt()) {
            return Credit.isByline(withoutEmphasis(line.text())) && sign(line) || isRole(line) && addRole(line);
        }
        FieldLook field = switch (labelled.group(1).toLowerCase(Locale.ROOT)) {
            case "byline" -> FieldLook.BYLINE;
            case "dateline" -> FieldLook.DATELINE;
            case "edition" -> FieldLook.EDITION;
            default -> FieldLook.STANDFIRST;
        };
        boolean free = !draft.has(field);
        if (free) {
            draft.take(line, new Field(line.text().substring(labelled.end()), labelled.end()), field);
        }
        return free;
    }

    /** Whether a line tells, below a byline, whose people they are: {@code Staff Writers}. */
    private boolean isRole(Line line) {
        return !bylines.isEmpty() && PersonNames.isNewsroom(line.text()) && !Prose.endsSentence(line.text());
    }

    private boolean addRole(Line line) {
        bylines.set(bylines.size() - 1, bylines.get(bylines.size() - 1) + ", " + line.text());
        draft.sign(Credit.of(String.join("; ", bylines)));
        return true;
    }

    private boolean sign(Line line) {
        Credit read = Credit.of(withoutEmphasis(line.text()));
        Credit known = draft.credit();
        if (known == null || !bylines.isEmpty()) {
            bylines.add(read.text());
            draft.sign(Credit.of(String.join("; ", bylines)));
            return true;
        }
        if (read.names().equals(known.names())) {
            draft.sign(known.printed() == null ? read : known);
            return true;
        }
        String message = "The header is signed “%s”; this line stayed in the text.";
        remarks.add(DiagnosticCode.BYLINE_MISMATCH, line, message.formatted(known.text()));
        return false;
    }
}
