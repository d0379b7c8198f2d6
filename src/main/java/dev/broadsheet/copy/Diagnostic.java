package dev.broadsheet.copy;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One remark of the reader about a filed text.
 *
 * @param line the line it is about, counted from 1
 * @param column the character of the line it begins at, counted from 1 in UTF-16 code units; null when it is about the
 *     whole line
 * @param severity how much it matters
 * @param code a stable word for programs, {@code missing-dateline}
 * @param message a sentence for people: what was seen and what was made of it
 */
public record Diagnostic(int line, Integer column, Severity severity, String code, String message) {

    /** How much a diagnostic matters. */
    public enum Severity {
        /** Something was decided that the reporter may like to know. */
        @JsonProperty("info")
        INFO,
        /** Something an editor should look at before publishing. */
        @JsonProperty("warning")
        WARNING,
        /** The file was refused. */
        @JsonProperty("error")
        ERROR
    }
}
