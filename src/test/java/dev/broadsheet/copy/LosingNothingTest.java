package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Part;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LosingNothingTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_word_of_a_file_stands_in_the_story(long seed) {
        InventedText files = new InventedText(seed);

        for (int n = 0; n < 20; n++) {
            String filed = files.next();
            TreeMap<String, Long> missing = counted(filed);
            counted(printed(Desk.read(filed))).forEach((word, times) -> missing.merge(word, -times, Long::sum));

            assertThat(missing.entrySet().stream().filter(word -> word.getValue() > 0 && !isSign(word.getKey())))
                    .as(filed)
                    .isEmpty();
        }
    }

    /** Words of footers, {@code By} and {@code Subject:} and {@code Edition:} are signs of the format. */
    private static boolean isSign(String word) {
        return List.of(
                        "by",
                        "subject",
                        "edition",
                        "headline",
                        "comments",
                        "are",
                        "closed",
                        "log",
                        "in",
                        "to",
                        "post",
                        "a",
                        "comment")
                .contains(word);
    }

    private static TreeMap<String, Long> counted(String text) {
        return Stream.of(Keystrokes.clean(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }

    private static String printed(Copy copy) {
        Story story = copy.story();
        String dateline = story.dateline() == null ? null : story.dateline().text();
        String credit = story.bylineText() == null ? String.join(" ", copy.signedBy()) : story.bylineText();
        Stream<String> header = Stream.of(story.headline(), dateline, credit, copy.edition(), story.standfirst());
        Stream<String> parts = story.parts().stream().flatMap(LosingNothingTest::printed);
        return Stream.concat(header, parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Stream<String> printed(Part part) {
        return Stream.concat(
                Stream.of(part.label() + "", part.heading() + ""),
                part.blocks().stream().map(LosingNothingTest::printed));
    }

    private static String printed(Block block) {
        return block instanceof PullQuote quote ? quote.text() + " " + quote.attribution() : block.words();
    }
}
