package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a block, in square brackets where plain text cannot show the block itself. */
final class Unprintable {

    private Unprintable() {}

    /** {@code [Picture: The old bridge. Ada Quill. https://...]}, and likewise for embeds, tables and code. */
    static String words(Block block) {
        if (block instanceof Image image) {
            String shown = image.caption() == null ? image.alt() : image.caption();
            return bracketed("Picture", shown, image.credit(), image.url());
        }
        if (block instanceof Embed embed) {
            return bracketed("Embed", embed.caption(), embed.url());
        }
        if (block instanceof Table table) {
            return bracketed("Table", table.caption(), rows(table.rows()));
        }
        if (block instanceof Code code) {
            return bracketed("Code", code.text());
        }
        return block.words();
    }

    private static String rows(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining(" / "));
    }

    private static String bracketed(String what, String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" — ", "[" + what + ": ", "]"));
    }
}
