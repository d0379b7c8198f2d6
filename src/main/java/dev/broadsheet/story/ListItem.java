package dev.broadsheet.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * One point of a list; points that follow each other make the list.
 *
 * @param text plain text without the bullet
 * @param marks what is set apart in it; never null
 */
public record ListItem(
        UUID id,
        @NotBlank @Size(max = Limits.TEXT) String text,
        @Size(max = Limits.MARKS) List<@Valid Mark> marks) implements TextBlock {

    public ListItem {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    @Override
    public ListItem withId(UUID changed) {
        return new ListItem(changed, text, marks);
    }
}
