package dev.broadsheet.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Text to be shown letter by letter, line breaks included.
 *
 * @param text the text
 * @param language what it is written in, {@code sql}; null when it is not said
 */
public record Code(
        UUID id,
        @NotBlank @Size(max = Limits.TEXT) String text,
        @Size(max = Limits.LINE) String language) implements Block {

    @Override
    public Code withId(UUID changed) {
        return new Code(changed, text, language);
    }

    @Override
    public String words() {
        return text;
    }
}
