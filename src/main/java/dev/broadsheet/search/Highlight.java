package dev.broadsheet.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a story that answers a question, as JSON. */
@Schema(name = "Highlight", description = "A place where a story says what was asked for.")
public record Highlight(
        @Schema(
                required = true,
                description = "What it is a place of: the headline, the standfirst, a section's heading, or a block.",
                enumeration = {"headline", "standfirst", "heading", "body"})
        String field,

        @Schema(description = "The section it stands in. Absent for headline and standfirst.")
        UUID sectionId,

        @Schema(description = "The block it stands in. Only for the body.")
        UUID blockId,

        @Schema(
                required = true,
                description = "Plain text; of a long one the stretch around the first match, with an ellipsis where"
                        + " something is left out.",
                examples = "Two ferries will run every 20 minutes.")
        String text,

        @Schema(required = true, description = "The words in it that were asked for, from first to last.")
        List<Mark> marks,

        @Schema(
                required = true,
                description = "The same text as HTML: escaped, and the words in `<mark>`.",
                examples = "Two <mark>ferries</mark> will run every 20 minutes.")
        String html) {

    /** A stretch of the text, in UTF-16 code units. */
    @Schema(name = "HighlightMark", description = "A word in a text. Offsets count UTF-16 code units.")
    public record Mark(
            @Schema(required = true, description = "Where it begins, from 0.")
            int start,

            @Schema(required = true, description = "Where it ends: the offset after its last code unit.")
            int end) {}

    private static final char START = '\u0001';
    private static final char END = '\u0002';

    /** What {@code published.highlights} has found in one story. */
    public static List<Highlight> all(JsonNode found) {
        List<Highlight> highlights = new ArrayList<>();
        for (JsonNode place : found) {
            String text = place.required("text").textValue();
            List<Mark> marks = marks(text, place.required("marked").textValue());
            highlights.add(new Highlight(
                    place.required("field").textValue(),
                    id(place, "sectionId"),
                    id(place, "blockId"),
                    text,
                    marks,
                    html(text, marks)));
        }
        return highlights;
    }

    private static UUID id(JsonNode place, String name) {
        return place.hasNonNull(name) ? UUID.fromString(place.get(name).textValue()) : null;
    }

    /** Folded words have the letters of the text one by one, but a letter may need fewer or more code units. */
    private static List<Mark> marks(String text, String marked) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        int start = 0;
        for (int letter : marked.codePoints().toArray()) {
            if (letter == START) {
                start = at;
            } else if (letter == END) {
                marks.add(new Mark(start, at));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return marks;
    }

    private static String html(String text, List<Mark> marks) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            html.append(escaped(text.substring(at, mark.start())))
                    .append("<mark>")
                    .append(escaped(text.substring(mark.start(), mark.end())))
                    .append("</mark>");
            at = mark.end();
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
