package dev.broadsheet.typesetting;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.Table;
import dev.broadsheet.story.TextBlock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block in words alone. */
final class PlainText {

    /** What would break a row of a table into two, or a cell. */
    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    private PlainText() {}

    /**
     * The text of a text block and of code, to the letter. A picture gives its caption, or what it shows; an embed its
     * caption, or its address; a table a line for each row, tabs between the cells, and its caption last.
     */
    static String of(Block block) {
        if (block instanceof TextBlock text) {
            return text.text();
        }
        if (block instanceof Image image) {
            return said(image.caption(), image.alt());
        }
        if (block instanceof Embed embed) {
            return said(embed.caption(), embed.url());
        }
        if (block instanceof Table table) {
            return lines(table);
        }
        return ((Code) block).text();
    }

    /** The first of these that says anything; empty when none does. */
    static String said(String... words) {
        return Stream.of(words)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String lines(Table table) {
        String rows = table.rows().stream().map(PlainText::line).collect(Collectors.joining("\n"));
        String caption = said(table.caption());
        return caption.isEmpty() ? rows : rows + "\n" + caption;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> BREAK.matcher(cell).replaceAll(" ")).collect(Collectors.joining("\t"));
    }
}
