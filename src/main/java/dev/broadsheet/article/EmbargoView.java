package dev.broadsheet.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An embargo as JSON, in and out. */
@Schema(name = "Embargo", description = "Before when nobody may read the story, whatever is scheduled.")
record EmbargoView(@Schema(required = true) @NotNull Instant until) {

    static EmbargoView of(Instant until) {
        return until == null ? null : new EmbargoView(until);
    }
}
