package dev.broadsheet.preview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that makes a preview link. It may be left out. */
@Schema(name = "PreviewLinkDraft", description = "Which revision to show, and for how long. The body may be left out.")
record PreviewLinkDraft(
        @Schema(
                description =
                        "Shows this revision whatever is saved later. Left out, the link shows the working copy as"
                                + " it is each time it is opened.")
        @Min(1)
        Integer revision,

        @Schema(description = "For how long from now.", defaultValue = "604800") @Min(60) @Max(2_592_000)
        Integer seconds) {

    private static final int A_WEEK = 7 * 24 * 60 * 60;

    int length() {
        return seconds == null ? A_WEEK : seconds;
    }
}
