package dev.broadsheet.story;

import java.util.List;

/** A block that is read as text. Offsets into its text count UTF-16 code units. */
public sealed interface TextBlock extends Block permits Paragraph, ListItem, PullQuote {

    /** Plain text; never blank. */
    String text();

    /** What is set apart in the text; never null. */
    List<Mark> marks();

    @Override
    default String words() {
        return text();
    }
}
