package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A stretch of a block's text that is set apart.
 *
 * @param type how it is set apart
 * @param start where it begins, in UTF-16 code units from the start of the text
 * @param end where it ends, exclusive
 * @param href where a link leads, an {@code http}, {@code https} or {@code mailto} address; null for other marks
 */
public record Mark(
        @NotNull Type type,
        @PositiveOrZero int start,
        @PositiveOrZero int end,

        @Size(max = Limits.ADDRESS) @Pattern(regexp = Limits.LINK, message = Limits.LINK_MESSAGE)
        String href) {

    /** How a stretch of text is set apart. */
    public enum Type {
        @JsonProperty("strong")
        STRONG,
        @JsonProperty("emphasis")
        EMPHASIS,
        @JsonProperty("strikethrough")
        STRIKETHROUGH,
        @JsonProperty("superscript")
        SUPERSCRIPT,
        @JsonProperty("subscript")
        SUBSCRIPT,
        @JsonProperty("code")
        CODE,
        @JsonProperty("link")
        LINK
    }
}
