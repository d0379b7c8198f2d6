package dev.broadsheet.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class TypesettingPropertiesTest {

    private static final int ROUNDS = 6_000;

    @Test
    void the_text_of_the_html_is_the_text_of_the_block() {
        everyBlock((block, quotes) ->
                assertThat(Proof.of(Html.of(block, quotes)).text()).isEqualTo(block.text()));
    }

    @Test
    void no_element_is_empty_or_closed_only_to_be_opened_again() {
        everyBlock((block, quotes) -> assertThat(Html.of(block, quotes))
                .doesNotContainPattern("<([a-z]+)[^>]*></\\1>")
                .doesNotContainPattern("</(q|strong|em|s|sup|sub|code)><\\1>")
                .doesNotContainPattern("<a (href=[^>]*)>[^<]*</a><a \\1>"));
    }

    @Test
    void a_character_bears_the_marks_that_cover_it() {
        everyBlock((block, quotes) -> {
            List<List<String>> borne = Characters.of(Html.of(block, quotes));

            for (int at = 0; at < block.text().length(); at++) {
                assertThat(borne.get(at)).containsExactlyElementsOf(Characters.marked(block, quotes, at));
            }
        });
    }

    /** Quotations are set outermost, so as many of them are opened as there are stretches that do not touch. */
    @Test
    void marks_never_tear_a_quotation_apart() {
        everyBlock((block, quotes) -> {
            TextBlock unmarked = new Paragraph(block.id(), block.text(), List.of());

            assertThat(quotesIn(Html.of(block, quotes))).isEqualTo(quotesIn(Html.of(unmarked, quotes)));
        });
    }

    @Test
    void the_order_of_marks_and_quotations_makes_no_difference() {
        Random random = new Random(7);
        everyBlock((block, quotes) -> {
            List<Mark> marks = new ArrayList<>(block.marks());
            List<Stretch> stretches = new ArrayList<>(quotes);
            Collections.shuffle(marks, random);
            Collections.shuffle(stretches, random);

            assertThat(Html.of(new ListItem(block.id(), block.text(), marks), stretches))
                    .isEqualTo(Html.of(new ListItem(block.id(), block.text(), block.marks()), quotes));
        });
    }

    @Test
    void a_sanitizer_finds_nothing_to_remove() {
        everyBlock((block, quotes) -> {
            String html = Html.of(block, quotes);

            assertThat(Sanitizer.removed(html)).isEmpty();
            assertThat(Proof.of(Sanitizer.sanitized(html))).isEqualTo(Proof.of(html));
        });
    }

    private static void everyBlock(BiConsumer<TextBlock, List<Stretch>> property) {
        for (int round = 0; round < ROUNDS; round++) {
            InventedBlocks invented = new InventedBlocks(round);
            TextBlock block = invented.next();
            property.accept(block, invented.quotes(block));
        }
    }

    private static long quotesIn(String html) {
        return Proof.of(html).tags().stream().filter("<q>"::equals).count();
    }
}
