package dev.broadsheet.lease;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that takes a lease. It may be left out. */
@Schema(name = "LeaseDraft", description = "Says that you are editing. The body may be left out.")
record LeaseDraft(
        @Schema(description = "For how long from now.", defaultValue = "120") @Min(10) @Max(3600)
        Integer seconds,

        @Schema(description = "Whether to take it from whoever has it.", defaultValue = "false")
        Boolean takeOver) {

    /** Long enough to think between two sentences, short enough not to wait for somebody who has gone home. */
    private static final int TWO_MINUTES = 120;

    int length() {
        return seconds == null ? TWO_MINUTES : seconds;
    }

    boolean takesOver() {
        return Boolean.TRUE.equals(takeOver);
    }
}
