package dev.broadsheet.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
@Schema(
        name = "Block",
        description = "One piece of a section. Texts are plain; `marks` set stretches of them apart.",
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "paragraph", schema = Paragraph.class),
            @DiscriminatorMapping(value = "list_item", schema = ListItem.class),
            @DiscriminatorMapping(value = "pull_quote", schema = PullQuote.class),
            @DiscriminatorMapping(value = "image", schema = Image.class),
            @DiscriminatorMapping(value = "embed", schema = Embed.class),
            @DiscriminatorMapping(value = "table", schema = Table.class),
            @DiscriminatorMapping(value = "code", schema = Code.class)
        },
        oneOf = {Paragraph.class, ListItem.class, PullQuote.class, Image.class, Embed.class, Table.class, Code.class})
public sealed interface Block permits TextBlock, Image, Embed, Table, Code {

    /** Stable over revisions; null until the desk has given it one. */
    UUID id();

    /** The same block under another id. */
    Block withId(UUID id);

    /** What a reader reads in it, as plain text; empty for a block that is not read. */
    String words();
}
