package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What plain text can say of a copy: no ids, no marks, no language, and words in place of pictures and tables. A copy
 * that was read from text is its own plain copy, diagnostics aside.
 */
final class PlainCopy {

    private PlainCopy() {}

    static Copy of(Copy copy) {
        Story story = copy.story();
        List<String> names = copy.signedBy().stream()
                .map(PlainCopy::clean)
                .filter(Objects::nonNull)
                .toList();
        Credit credit = Credit.of(names, clean(story.bylineText()));
        String dateline =
                story.dateline() == null ? null : clean(story.dateline().text());
        Dateline filed = dateline == null ? null : Datelines.of(dateline);
        Story plain = new Story(
                null,
                null,
                clean(story.headline()),
                clean(story.standfirst()),
                filed,
                credit == null ? null : credit.printed(),
                List.of(),
                null,
                null,
                null,
                null,
                parts(story.parts()),
                Footer.forRules(story.comments()).rules(),
                List.of());
        return new Copy(plain, credit == null ? List.of() : credit.names(), clean(copy.edition()), List.of());
    }

    private static List<Part> parts(List<Part> parts) {
        Nesting nesting = new Nesting();
        List<Part> plain = new ArrayList<>();
        for (Part part : parts) {
            Title title = Title.of(part.kind(), clean(part.label()), clean(part.heading()));
            List<Block> blocks = part.blocks().stream()
                    .map(PlainCopy::block)
                    .filter(Objects::nonNull)
                    .toList();
            plain.add(new Part(
                    null, nesting.enter(part.level()), title.kind(), title.label(), title.heading(), null, blocks));
        }
        return plain;
    }

    /** The block in words; null when it has none. */
    private static Block block(Block block) {
        String text = clean(Unprintable.words(block));
        if (text == null) {
            return null;
        }
        if (block instanceof PullQuote quote) {
            return new PullQuote(null, text, null, clean(quote.attribution()));
        }
        boolean item = block instanceof ListItem && Prose.hasLetterOrDigit(text);
        return item ? new ListItem(null, text, null) : new Paragraph(null, text, null);
    }

    private static String clean(String text) {
        String clean = text == null ? "" : Keystrokes.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    /** Whether two copies say the same in plain text. */
    static boolean agree(Copy one, Copy other) {
        return one.story().equals(other.story())
                && one.signedBy().equals(other.signedBy())
                && Objects.equals(one.edition(), other.edition());
    }
}
