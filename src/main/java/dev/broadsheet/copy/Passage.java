package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.PullQuote;

/**
 * A block of the story together with the place in the file that it came from.
 *
 * @param line where it stands
 * @param from where its words begin in the line's clean text
 * @param form what sort of block it is
 * @param text its words
 * @param attribution whose words a pull quote has; null when it is not said
 */
record Passage(Line line, int from, Form form, String text, String attribution) {

    enum Form {
        PARAGRAPH,
        /** A paragraph by the reporter's own sign, whose words no rule may take for anything else. */
        LITERAL,
        LIST_ITEM,
        PULL_QUOTE
    }

    /** The words of a line from an offset to its end. */
    static Passage of(Line line, int from, Form form) {
        return new Passage(line, from, form, line.text().substring(from), null);
    }

    /** The same passage without its first words. */
    Passage behind(int end) {
        return new Passage(line, from + end, form, text.substring(end), attribution);
    }

    Block block() {
        return switch (form) {
            case PARAGRAPH, LITERAL -> new Paragraph(null, text, null);
            case LIST_ITEM -> new ListItem(null, text, null);
            case PULL_QUOTE -> new PullQuote(null, text, null, attribution);
        };
    }
}
