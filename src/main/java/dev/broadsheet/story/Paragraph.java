package dev.broadsheet.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Running text.
 *
 * @param text plain text without markup or line breaks
 * @param marks what is set apart in it; never null
 */
public record Paragraph(
        UUID id,
        @NotBlank @Size(max = Limits.TEXT) String text,
        @Size(max = Limits.MARKS) List<@Valid Mark> marks) implements TextBlock {

    public Paragraph {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    @Override
    public Paragraph withId(UUID changed) {
        return new Paragraph(changed, text, marks);
    }
}
