package dev.broadsheet.copy;

import java.util.List;
import java.util.Random;

/** Makes files at random, as careless as they come: any sign before any words, any line end, any space. */
final class InventedText {

    private static final List<String> SIGNS = List.of(
            "",
            "",
            "",
            "",
            "- ",
            "* ",
            "• ",
            "> ",
            "> — ",
            "# ",
            "## ",
            "#### ",
            "#",
            "\\",
            "\\ ",
            "\\\\",
            "**",
            "Quick Look: ",
            "Deep Look: ",
            "Background: ",
            "[Box] ",
            "# [Box] ",
            "By ",
            "Subject: ",
            "Edition: ",
            "KYIV — ",
            "(AP) - ",
            "LYON (AFP) -- ",
            "Friday, July 21, 2017 ",
            "/ ",
            "--- ");

    private static final List<String> WORDS =
            List.of(("the ferry Captain said “No,” harbour/ Ann Lee AC/DC and/or 1,000 tons. Who? Yes! e\u0301"
                            + " soft\u00ADhyphen zero\u200Bwidth long\u2011range no\u00A0break 👩\u200D🚀 Morning Edition"
                            + " WASHINGTON Quick Look Deep Look: Register — - -- \\ \\/ / ; : . ** # [ ] > \u200D \u200C 東京")
                    .split(" "));

    private static final List<String> ENDS =
            List.of("\n", "\n", "\n\n", "\r\n", "\r", "\f", "\u0085", "\u2028", "\n \n");

    private final Random random;

    InventedText(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder("Harbour");
        int wide = random.nextInt(3) * 6;
        for (int line = random.nextInt(15); line >= 0; line--) {
            text.append(pick(line % 5 == 0 ? List.of("/ ", " ") : List.of(" "))).append(pick(SIGNS));
            for (int word = wide + random.nextInt(10 + wide / 6); word > 0; word--) {
                text.append(pick(WORDS)).append(random.nextInt(9) == 0 ? "\t " : " ");
            }
            text.append(pick(List.of("", "", ".", "**", " Look: Quick Look", ": Timeline", "/")))
                    .append(pick(ENDS))
                    .append(pick(SIGNS));
        }
        return text.append(pick(List.of("", "Comments are closed", "Log in to post a comment.")))
                .toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
