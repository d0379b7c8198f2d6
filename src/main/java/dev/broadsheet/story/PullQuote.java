package dev.broadsheet.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Words lifted out of the story and shown large.
 *
 * @param text the words
 * @param marks what is set apart in them; never null
 * @param attribution whose words they are, as printed; null when it is not printed
 */
public record PullQuote(
        UUID id,
        @NotBlank @Size(max = Limits.TEXT) String text,
        @Size(max = Limits.MARKS) List<@Valid Mark> marks,
        @Size(max = Limits.LINE) String attribution)
        implements TextBlock {

    public PullQuote {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    @Override
    public PullQuote withId(UUID changed) {
        return new PullQuote(changed, text, marks, attribution);
    }
}
