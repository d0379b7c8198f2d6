package dev.broadsheet.redline;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the blocks that are the same though their ids are not, because a client sent the text alone. */
final class Resemblance {

    /** How much of a text is looked at: two hundred words tell whether it is the same piece. */
    private static final int LOOK = 1_200;

    /** How many blocks ahead a partner is looked for; so many may have been put in between at one place. */
    private static final int AHEAD = 12;

    private final List<Block> older;
    private final List<Block> newer;
    private final Effort effort;
    private final Map<Block, Set<String>> words = new HashMap<>();

    Resemblance(List<Block> older, List<Block> newer, Effort effort) {
        this.older = older;
        this.newer = newer;
        this.effort = effort;
    }

    /** Pairs what is alone in two stretches and shares at least half of its words, in order. */
    void pairAlike(Pairing pairing, Stretch from, Stretch to) {
        List<Integer> came = pairing.lonelyNewer(to);
        int next = 0;
        for (int went : pairing.lonelyOlder(from)) {
            for (int at = next; at < Math.min(came.size(), next + AHEAD); at++) {
                if (alike(older.get(went), newer.get(came.get(at)))) {
                    pairing.pair(went, came.get(at));
                    next = at + 1;
                    break;
                }
            }
        }
    }

    private boolean alike(Block before, Block after) {
        if (before.getClass() != after.getClass() && !(before instanceof TextBlock && after instanceof TextBlock)) {
            return false;
        }
        Set<String> some = words.computeIfAbsent(before, Resemblance::wordsOf);
        Set<String> others = words.computeIfAbsent(after, Resemblance::wordsOf);
        if (!effort.spend(10L * Math.min(some.size(), others.size()) + 10)) {
            return false;
        }
        Set<String> fewer = some.size() < others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        long shared = fewer.stream().filter(more::contains).count();
        return shared > 0 && 2 * shared >= more.size();
    }

    private static Set<String> wordsOf(Block block) {
        if (block instanceof Image image) {
            return Set.of(image.url());
        }
        if (block instanceof Embed embed) {
            return Set.of(embed.url());
        }
        String text = block.words();
        Tokens tokens = Tokens.of(text.substring(0, Math.min(text.length(), LOOK)));
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isWord(token)) {
                words.add(tokens.text(token, token + 1).toLowerCase(Locale.ROOT));
            }
        }
        return new HashSet<>(words);
    }
}
