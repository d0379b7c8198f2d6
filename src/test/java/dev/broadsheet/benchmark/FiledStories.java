package dev.broadsheet.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stories as reporters file them: a header line, a quick look of bullets, a deep look, and four parts below it, about 6
 * KB in all. The same seed tells the same stories. Not for several threads.
 */
final class FiledStories {

    private static final int BYLINES = Vocabulary.FIRST_NAMES.size() * Vocabulary.LAST_NAMES.size();
    private static final int SUBHEADS = 4;
    private static final int PARAGRAPHS = 5;

    private final Random random;

    FiledStories(long seed) {
        random = new Random(seed);
    }

    /** The next story, signed by two of 200 people. */
    String next() {
        return Stream.concat(
                        Stream.of(header(), "", title() + ": Quick Look", bullets(), "", "Deep Look: " + title()),
                        Stream.concat(
                                Stream.of(paragraphs()),
                                IntStream.range(0, SUBHEADS).mapToObj(part -> title() + "\n" + paragraphs())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String header() {
        int first = random.nextInt(BYLINES);
        int second = (first + 1 + random.nextInt(BYLINES - 1)) % BYLINES;
        return String.join(
                "/ ",
                headline(),
                pick(Vocabulary.CITIES),
                person(first) + " and " + person(second),
                pick(Vocabulary.EDITIONS),
                sentence() + " " + sentence());
    }

    private static String person(int number) {
        return Vocabulary.FIRST_NAMES.get(number % Vocabulary.FIRST_NAMES.size()) + " "
                + Vocabulary.LAST_NAMES.get(number / Vocabulary.FIRST_NAMES.size());
    }

    /** Longer than a section's, because few stories in a newsroom bear the headline of another. */
    private String headline() {
        return titleCase(pick(Vocabulary.CITIES).toLowerCase(Locale.ROOT)) + " " + title() + " "
                + titleCase(pick(Vocabulary.REASONS));
    }

    private String title() {
        return titleCase(pick(Vocabulary.BODIES) + " " + pick(Vocabulary.ACTS) + " " + pick(Vocabulary.QUALITIES) + " "
                + pick(Vocabulary.THINGS));
    }

    private String bullets() {
        return IntStream.range(0, 6).mapToObj(item -> "- " + sentence()).collect(Collectors.joining("\n"));
    }

    private String paragraphs() {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> paragraph % 2 == 0 ? sentence() + " " + figures() : quote() + " " + sentence())
                .collect(Collectors.joining("\n"));
    }

    private String sentence() {
        return "The " + pick(Vocabulary.BODIES) + " " + pick(Vocabulary.ACTS) + " the " + pick(Vocabulary.QUALITIES)
                + " " + pick(Vocabulary.THINGS) + " " + pick(Vocabulary.REASONS) + ".";
    }

    private String figures() {
        return "About " + (2 + random.nextInt(96)) + ",000 people use the " + pick(Vocabulary.THINGS) + " in a "
                + "week, and " + (2 + random.nextInt(40)) + " of them spoke on " + pick(Vocabulary.DAYS) + ".";
    }

    private String quote() {
        return "“" + pick(Vocabulary.REMARKS) + ",” said " + person(random.nextInt(BYLINES)) + " of the "
                + pick(Vocabulary.BODIES) + " on " + pick(Vocabulary.DAYS) + ".";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String titleCase(String words) {
        return Stream.of(words.split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
