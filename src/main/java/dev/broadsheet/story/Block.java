package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** One piece of a part, in the order of reading. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = ListItem.class, name = "list_item"),
    @JsonSubTypes.Type(value = PullQuote.class, name = "pull_quote"),
    @JsonSubTypes.Type(value = Image.class, name = "image"),
    @JsonSubTypes.Type(value = Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Code.class, name = "code")
})
public sealed interface Block permits TextBlock, Image, Embed, Table, Code {

    /** Stable over revisions; null until the desk has given it one. */
    UUID id();

    /** The same block under another id. */
    Block withId(UUID id);

    /** What a reader reads in it, as plain text; empty for a block that is not read. */
    String words();
}
