package dev.broadsheet.typesetting;

import dev.broadsheet.story.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** In which form the blocks of a story are asked for. */
public enum Body {

    /** As they are stored; what is given when nothing is asked for. */
    BLOCKS,

    /** As they are stored, each with its HTML. */
    HTML,

    /** As plain text. */
    TEXT,

    /** Not at all. */
    NONE;

    /** The words by which a client asks for anything but {@link #BLOCKS}: {@code html}, {@code text}, {@code none}. */
    public static final List<String> WORDS =
            Stream.of(HTML, TEXT, NONE).map(Body::word).toList();

    /** What a word asks for: {@link #BLOCKS} when it is null; empty when it is none of {@link #WORDS}. */
    public static Optional<Body> of(String word) {
        return word == null
                ? Optional.of(BLOCKS)
                : Stream.of(HTML, TEXT, NONE)
                        .filter(body -> body.word().equals(word))
                        .findFirst();
    }

    /**
     * Sets blocks in this form.
     *
     * @param quotes where somebody is quoted, by the id of the block; a block that is not in it quotes nobody
     * @return what stands in the {@code blocks} of a section, in the same order; nothing for {@link #NONE}
     */
    public List<BlockView> set(List<Block> blocks, Map<UUID, List<Stretch>> quotes) {
        return this == NONE
                ? List.of()
                : blocks.stream()
                        .map(block -> new BlockView(block, this, quotesIn(block, quotes)))
                        .toList();
    }

    private static List<Stretch> quotesIn(Block block, Map<UUID, List<Stretch>> quotes) {
        return block.id() == null ? List.of() : quotes.getOrDefault(block.id(), List.of());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
