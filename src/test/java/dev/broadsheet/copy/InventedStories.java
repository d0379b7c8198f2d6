package dev.broadsheet.copy;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.CommentRules;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PartKind;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes stories at random, of ordinary words and of everything that plain text could be misread for. */
final class InventedStories {

    private static final List<String> TRAPS = List.of(
            "WASHINGTON — The",
            "RICHMOND, Va. - Two",
            "NEW YORK (AP) -- “So",
            "Quick Look",
            "Deep Look:",
            "Background: The Long Road",
            "Harbour Look: Two",
            "- item",
            "* * *",
            "---",
            "• dot",
            "> quoted",
            "# hash",
            "## Two ##",
            "#",
            "\\",
            "\\\\ two",
            "**Bold**",
            "By Ann Lee",
            "By dawn",
            "Edition: Late",
            "Summary: it",
            "Subject: what",
            "Comments are closed.",
            "You must Register or Login to post a comment.",
            "and/ or",
            "AC/DC",
            "a/",
            "/",
            "end\\",
            "\\/ so",
            "[Voices] we",
            "[",
            "]",
            "A]b",
            "What Happens Next?",
            "A Short Line Without a Full Stop",
            "Friday, July 21, 2017",
            "Morning Edition",
            "J. Mansour",
            "“Words,” she said.",
            "— Somebody",
            "e\u0301 a\u200Db",
            "1,000",
            "👩\u200D🚀",
            "東京の話",
            "Mr. King, Jr.",
            ";");

    private static final List<String> WORDS =
            List.of(("the harbour bridge was opened again on Tuesday after a long winter of repairs and two storms The"
                            + " mayor said Nobody knew Council Members Vote For Against plan. money, ferry; captain: “old” ‘new’"
                            + " Who? Yes!")
                    .split(" "));

    private static final List<String> NAMES = List.of(
            "J. Mansour",
            "Ann O’Neil",
            "Martin Luther King, Jr.",
            "Dr. Ada Quill",
            "Lena van der Berg",
            "Associated Press",
            "Madonna",
            "Harbour Desk",
            "The Night Shift",
            "Ann and Sons",
            "agence",
            "LEE WONG",
            "A",
            "B",
            "a; b",
            "By Night",
            "Omar al-Amin");

    private final Random random;

    InventedStories(long seed) {
        random = new Random(seed);
    }

    Copy next() {
        boolean bare = random.nextInt(4) == 0;
        String place = bare ? null : maybe(this::dateline);
        List<String> signedBy = bare
                ? List.of()
                : IntStream.range(0, random.nextInt(4))
                        .mapToObj(n -> pick(NAMES))
                        .toList();
        String credit = signedBy.isEmpty() || random.nextBoolean() ? null : signedBy.get(0) + ", Staff Writer";
        String standfirst = bare ? null : maybe(() -> words(30));
        Dateline dateline = place == null ? null : Datelines.of(place);
        CommentRules comments = random.nextBoolean() ? CommentRules.OPEN : CommentRules.CLOSED;
        Story story = new Story(
                null,
                null,
                words(9),
                standfirst,
                dateline,
                credit,
                List.of(),
                null,
                null,
                null,
                null,
                parts(),
                comments,
                null);
        return new Copy(story, signedBy, bare ? null : maybe(() -> words(3)), List.of());
    }

    private String dateline() {
        return random.nextBoolean()
                ? words(2)
                : pick(List.of("WASHINGTON", "MOSCOW, Oct. 16", "ST. PAUL, Minn. (AP)", "LVIV/KYIV", "Rome"));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int level = 0;
        for (int left = random.nextInt(7); left > 0; left--) {
            level = 1 + random.nextInt(level + 1);
            parts.add(part(level));
        }
        return parts;
    }

    private Part part(int level) {
        PartKind kind = pick(List.of(PartKind.values()));
        String label = kind == PartKind.LABELLED
                ? pick(List.of("Background", "timeline", "Voices", "A]b", "Quick look", words(2)))
                : null;
        String heading = kind == PartKind.BODY ? null : kind == PartKind.SUBHEAD ? words(6) : maybe(() -> words(6));
        List<Block> blocks =
                IntStream.range(0, random.nextInt(6)).mapToObj(n -> block()).toList();
        return new Part(null, level, kind, label, heading, null, blocks);
    }

    private Block block() {
        return switch (random.nextInt(6)) {
            case 0 -> new ListItem(null, words(12), null);
            case 1 -> new PullQuote(null, words(12), null, maybe(() -> words(3)));
            case 2 -> new Paragraph(null, words(3), null);
            default -> new Paragraph(null, words(40), null);
        };
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        int trap = random.nextInt(3);
        int count = 1 + random.nextInt(most);
        if (trap > 0) {
            text.append(pick(TRAPS)).append(random.nextBoolean() ? " " : "");
        }
        for (int word = trap == 1 ? count : 0; word < count; word++) {
            text.append(random.nextInt(20) == 0 ? pick(TRAPS) : pick(WORDS)).append(' ');
        }
        return text.toString().strip();
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
