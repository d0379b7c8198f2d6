package dev.broadsheet.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A picture.
 *
 * @param url where it lies, an {@code http} or {@code https} address
 * @param alt what it shows, for those who cannot see it; empty for a picture that only decorates
 * @param caption the text under it; null when there is none
 * @param credit who made it, as printed; null when it is not said
 * @param width in pixels; null when unknown
 * @param height in pixels; null when unknown
 */
public record Image(
        UUID id,

        @NotNull @Size(max = Limits.ADDRESS) @Pattern(regexp = Limits.WEB, message = Limits.WEB_MESSAGE)
        String url,

        @NotNull @Size(max = Limits.STANDFIRST) String alt,
        @Size(max = Limits.STANDFIRST) String caption,
        @Size(max = Limits.LINE) String credit,
        @Positive Integer width,
        @Positive Integer height)
        implements Block {

    @Override
    public Image withId(UUID changed) {
        return new Image(changed, url, alt, caption, credit, width, height);
    }

    @Override
    public String words() {
        return caption == null ? "" : caption;
    }
}
