package dev.broadsheet.copy;

import dev.broadsheet.copy.Diagnostic.Severity;

/** Every word a {@link Diagnostic} may carry as its code, with its severity and what it means. Codes are stable. */
public enum DiagnosticCode {
    EMPTY("empty", Severity.ERROR, "The file holds nothing but white space. It is refused."),
    NOT_TEXT(
            "not-text",
            Severity.ERROR,
            "The file holds control characters that no text has, as pictures and office documents do. It is refused."),
    NOT_UTF_8(
            "not-utf-8",
            Severity.ERROR,
            "The file is not encoded as UTF-8. It is refused; the place is that of the first bad byte."),
    MISSING_DATELINE(
            "missing-dateline",
            Severity.WARNING,
            "Neither the header nor the opening paragraph says where the story was filed."),
    MISSING_BYLINE("missing-byline", Severity.WARNING, "Nobody signs the story."),
    AMBIGUOUS_HEADER_FIELD(
            "ambiguous-header-field",
            Severity.WARNING,
            "A field of the header looks like another one, or like nothing at all; the message says what it was taken"
                    + " for."),
    HEADLINE_TOO_LONG(
            "headline-too-long",
            Severity.WARNING,
            "The first line is too long for a headline; its first words became one, and the whole line stands in the"
                    + " text."),
    STANDFIRST_TOO_LONG(
            "standfirst-too-long",
            Severity.WARNING,
            "The standfirst is longer than one may be; it became the first paragraph."),
    DATELINE_MISMATCH(
            "dateline-mismatch",
            Severity.WARNING,
            "The header and the text have different datelines; the header's was kept, the other stands in the text."),
    BYLINE_MISMATCH(
            "byline-mismatch",
            Severity.WARNING,
            "The header and a line below it are signed differently; the header's was kept, the other stands in the"
                    + " text."),
    UNKNOWN_LABEL(
            "unknown-label",
            Severity.INFO,
            "A section carries a label that is shaped like one but is not known; it was kept as written."),
    DOUBTFUL_SUBHEAD(
            "doubtful-subhead", Severity.INFO, "A short line not written like a title was taken for a subhead."),
    PART_DIVIDED(
            "part-divided",
            Severity.WARNING,
            "A story has more sections or a section more blocks than allowed; titles became text, or the rest stands"
                    + " in a new section."),
    WRAPPED_LINES(
            "wrapped-lines",
            Severity.INFO,
            "The lines of the file were broken at a fixed width; they were joined into paragraphs."),
    REPEATED_SENTENCE(
            "repeated-sentence", Severity.WARNING, "A sentence of six words or more stands in the story twice.");

    private final String code;
    private final Severity severity;
    private final String meaning;

    DiagnosticCode(String code, Severity severity, String meaning) {
        this.code = code;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The stable word, {@code missing-dateline}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What it means and what was done, as a sentence for a manual. */
    public String meaning() {
        return meaning;
    }

    /** A diagnostic under this code; {@code column} is null when it is about the whole line. */
    Diagnostic at(int line, Integer column, String message) {
        return new Diagnostic(line, column, severity, code, message);
    }
}
