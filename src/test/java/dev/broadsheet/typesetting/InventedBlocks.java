package dev.broadsheet.typesetting;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes texts, marks and quotations at random: nested, crossing, adjacent, equal, empty, out of order, out of bounds. */
final class InventedBlocks {

    private static final List<String> WORDS = List.of(
            "the ",
            "harbour ",
            "“No”",
            " & ",
            "<b>",
            "</p>",
            "\"",
            "'",
            "&amp;",
            "😀",
            "👩\u200D🚀",
            "e\u0301",
            "\t",
            "東京 ",
            "\u202E",
            "x",
            "\r\n",
            "{",
            "@",
            "`",
            "=",
            ">",
            "<",
            "&#60;",
            "--");
    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a",
            "https://example.org/?a=1&b=2",
            "mailto:desk@example.org",
            "javascript:alert(1)",
            "");
    private static final UUID ID = new UUID(1, 2);

    private final Random random;

    InventedBlocks(long seed) {
        random = new Random(seed);
    }

    TextBlock next() {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(12); words > 0; words--) {
            text.append(one(WORDS));
        }
        List<Mark> marks = new ArrayList<>();
        for (int count = random.nextInt(10); count > 0; count--) {
            Stretch stretch = stretch(text.length());
            Mark.Type type = one(List.of(Mark.Type.values()));
            String href = type == Mark.Type.LINK ? one(ADDRESSES) : null;
            marks.add(new Mark(type, stretch.start(), stretch.end(), href));
            if (random.nextInt(5) == 0) {
                marks.add(one(marks));
            }
        }
        return one(List.of(
                new Paragraph(ID, text.toString(), marks),
                new ListItem(ID, text.toString(), marks),
                new PullQuote(ID, text.toString(), marks, null)));
    }

    List<Stretch> quotes(Block block) {
        List<Stretch> quotes = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            quotes.add(stretch(block.words().length()));
        }
        return quotes;
    }

    private Stretch stretch(int length) {
        return new Stretch(random.nextInt(length + 1), random.nextInt(length + 3));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
