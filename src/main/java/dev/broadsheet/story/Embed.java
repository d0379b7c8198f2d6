package dev.broadsheet.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Something shown from elsewhere: a post, a video, a map. The front end decides how, and whether, to load it.
 *
 * @param url the page of the thing shown, an {@code http} or {@code https} address
 * @param caption the text under it; null when there is none
 */
public record Embed(
        UUID id,

        @NotNull @Size(max = Limits.ADDRESS) @Pattern(regexp = Limits.WEB, message = Limits.WEB_MESSAGE)
        String url,

        @Size(max = Limits.STANDFIRST) String caption)
        implements Block {

    @Override
    public Embed withId(UUID changed) {
        return new Embed(changed, url, caption);
    }

    @Override
    public String words() {
        return caption == null ? "" : caption;
    }
}
