package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PullQuote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads text for a test, and shows a story as short lines that can be compared at a glance. */
final class Desk {

    private Desk() {}

    static Copy read(String... lines) {
        return CopyReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The parts and blocks below a headline: {@code 2 subhead: Who Pays?}, {@code - a bullet}, {@code a paragraph}. */
    static List<String> body(String... lines) {
        return shown(read("A Headline\n\n" + String.join("\n", lines)));
    }

    static List<String> shown(Copy copy) {
        List<String> shown = new ArrayList<>();
        for (Part part : copy.story().parts()) {
            String label = part.label() == null ? "" : " [" + part.label() + "]";
            String heading = part.heading() == null ? "" : ": " + part.heading();
            shown.add(part.level() + " " + part.kind().name().toLowerCase(Locale.ROOT) + label + heading);
            part.blocks().forEach(block -> shown.add(shown(block)));
        }
        return shown;
    }

    private static String shown(Block block) {
        if (block instanceof PullQuote quote) {
            return "> " + quote.text() + (quote.attribution() == null ? "" : " (" + quote.attribution() + ")");
        }
        return block instanceof ListItem ? "- " + block.words() : block.words();
    }

    /** The diagnostics as {@code line:column code}. */
    static List<String> remarks(Copy copy) {
        return copy.diagnostics().stream()
                .filter(each -> !each.code().startsWith("missing-"))
                .map(each -> each.line() + (each.column() == null ? "" : ":" + each.column()) + " " + each.code())
                .toList();
    }
}
