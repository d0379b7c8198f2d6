package dev.broadsheet.article;

import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dateline as JSON, in both directions. */
@Schema(name = "Dateline", description = "Where, and sometimes when and by which agency, a story was filed.")
public record DatelineView(
        @Schema(required = true, description = "As printed, without the dash.", examples = "WASHINGTON")
        @NotBlank
        @Size(max = Limits.LINE)
        String text,

        @Schema(description = "The place alone, in ordinary spelling.", examples = "Washington")
        @Size(max = Limits.LINE)
        String place,

        @Schema(description = "The agency named in brackets.", examples = "AP") @Size(max = Limits.LINE)
        String agency,

        @Schema(description = "The day as it is written.", examples = "Oct. 16") @Size(max = Limits.LINE)
        String day) {

    static DatelineView of(Dateline dateline) {
        return dateline == null
                ? null
                : new DatelineView(dateline.text(), dateline.place(), dateline.agency(), dateline.day());
    }

    Dateline toDateline() {
        return new Dateline(text, place, agency, day);
    }
}
