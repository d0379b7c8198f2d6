package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A story being written down, in one of two manners. */
final class Sheet {

    /** How titles are shown. */
    enum Manner {
        /** As reporters do it: by labels and short lines, which the reader has to see. */
        FILED,
        /** With hashes, and blank lines around every block: nothing is left to be seen. */
        MARKED
    }

    private final Manner manner;
    private final boolean titled;
    private final StringBuilder text = new StringBuilder();

    private Sheet(Manner manner, List<Part> parts) {
        this.manner = manner;
        this.titled = parts.stream().anyMatch(part -> part.heading() != null || part.label() != null);
    }

    /** Writes a plain copy. */
    static String write(Copy copy, Manner manner) {
        Story story = copy.story();
        Sheet sheet = new Sheet(manner, story.parts());
        sheet.text.append(header(copy)).append('\n');
        boolean first = true;
        for (Part part : story.parts()) {
            sheet.part(part, first);
            first = false;
        }
        return sheet.text
                .append('\n')
                .append(Footer.forRules(story.comments()).text())
                .append('\n')
                .toString();
    }

    private static String header(Copy copy) {
        Story story = copy.story();
        Credit credit = Credit.of(copy.signedBy(), story.bylineText());
        List<String> below = Stream.of(
                        story.dateline() == null ? null : story.dateline().text(),
                        credit == null ? null : credit.text(),
                        copy.edition(),
                        story.standfirst())
                .map(field -> Objects.requireNonNullElse(field, ""))
                .toList();
        Stream<String> given = below.stream().allMatch(String::isEmpty) ? Stream.empty() : below.stream();
        String line = HeaderFields.join(
                Stream.concat(Stream.of(story.headline()), given).toList());
        return HeaderReader.hasSign(line) ? "\\" + line : line;
    }

    private void part(Part part, boolean first) {
        boolean opensText =
                first && part.kind() == PartKind.BODY && !part.blocks().isEmpty();
        text.append('\n');
        if (!opensText) {
            text.append(title(part)).append(manner == Manner.MARKED ? "\n\n" : "\n");
        }
        blocks(part.blocks());
        while (text.charAt(text.length() - 2) == '\n') {
            text.setLength(text.length() - 1);
        }
    }

    private void blocks(List<Block> blocks) {
        boolean apart = false;
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean item = block instanceof ListItem;
            boolean quote = block instanceof PullQuote;
            boolean setApart = quote || manner == Manner.MARKED && !item;
            paragraphs += item || quote ? 0 : 1;
            if (apart || setApart) {
                blankLine();
            }
            // A dateline or a byline is looked for no further down than in the second paragraph.
            text.append(line(block, paragraphs <= 2)).append('\n');
            apart = setApart;
        }
    }

    private void blankLine() {
        if (text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    private String title(Part part) {
        Title title = new Title(part.kind(), part.label(), part.heading());
        if (manner == Manner.MARKED || title.kind() == PartKind.BODY) {
            return MarkedTitle.write(title, part.level());
        }
        if (title.label() == null) {
            return title.heading();
        }
        if (title.heading() == null) {
            return title.label();
        }
        return title.kind() == PartKind.QUICK_LOOK
                ? title.heading() + ": " + title.label()
                : title.label() + ": " + title.heading();
    }

    private String line(Block block, boolean opening) {
        if (block instanceof ListItem item) {
            return "- " + item.text();
        }
        if (block instanceof PullQuote quote) {
            return PulledLines.write(quote.text(), quote.attribution());
        }
        String words = block.words();
        return isMisread(words, opening) ? "\\" + words : words;
    }

    private boolean isMisread(String words, boolean opening) {
        boolean couldBeSubhead = manner == Manner.MARKED && !titled && Subheads.isShaped(words);
        return couldBeSubhead
                || Footer.of(words) != null
                || BodyLine.of(new Line(0, words)).role() != BodyLine.Role.TEXT
                || opening && (LinesBelow.claim(words) || Datelines.opening(words) != null);
    }
}
