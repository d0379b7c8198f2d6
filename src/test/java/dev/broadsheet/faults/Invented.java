package dev.broadsheet.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Words and stories that nobody else has. */
final class Invented {

    private static final int LETTERS = 14;

    private Invented() {}

    /** Letters with a capital, so that it may stand in a headline and in a slug. */
    static String word() {
        return ThreadLocalRandom.current()
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "Q", ""));
    }

    /** A draft, or a change of one, with nothing but what the front page needs. */
    static String draft(String headline, String standfirst) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("headline", headline)
                .put("standfirst", standfirst)
                .toString();
    }

    /** A story as it is filed, with a byline, an edition and two sections. */
    static String text(String headline, String standfirst) {
        return """
                %s/ PORT MERROW/ Ines Calder/ Evening Edition/ %s

                The Night in Brief: Quick Look
                - The harbour office sold tickets until the lights went out.
                - Nobody who had one was left ashore.

                Deep Look: How the Crossing Is Kept Open
                The clerks wrote every passenger into two books, and kept the books in two rooms.
                On Thursday one of the rooms burned, and the boats sailed at their hours all the same.
                """.formatted(headline, standfirst);
    }
}
