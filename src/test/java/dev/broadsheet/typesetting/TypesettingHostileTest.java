package dev.broadsheet.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Mark;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypesettingHostileTest {

    private static final String ADDRESS =
            "\"[Hh][Tt][Tt][Pp][Ss]?://[^\"<>'\\s]+\"|\"[Mm][Aa][Ii][Ll][Tt][Oo]:[^\"<>'\\s]+\"";

    /** All tags that may ever be written, whatever a story says. */
    private static final Pattern TAG =
            Pattern.compile("</?(p|li|blockquote|footer|figure|figcaption|small|table|caption"
                    + "|thead|tbody|tr|td|pre|code|q|strong|em|s|sup|sub)>|</(a|th)>|<th scope=\"col\">"
                    + "|<a href=(" + ADDRESS + ") rel=\"noopener\">|<img src=(" + ADDRESS + ") alt=\"[^\"<>']*\">"
                    + "|<code class=\"language-[A-Za-z0-9+#._-]+\">");

    private static final Pattern TEXT = Pattern.compile("([^<>&\"']|&(amp|lt|gt|quot|#39|#13);)*+");

    static Stream<String> payloads() {
        return Stream.concat(Payloads.ALL.stream(), Payloads.ADDRESSES.stream());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void it_is_only_ever_text(String payload) {
        for (Block block : blocks(payload)) {
            String html = Html.of(block, List.of(new Stretch(0, 1)));

            assertThat(TAG.matcher(html).replaceAll("")).matches(TEXT);
            assertThat(Sanitizer.removed(html)).isEmpty();
            assertThat(tagNames(Sanitizer.sanitized(html))).isEqualTo(tagNames(html));
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void it_is_read_as_it_was_written(String payload) {
        for (Block block : blocks(payload).subList(0, 4)) {
            assertThat(Proof.of(Html.of(block, List.of(new Stretch(0, 1)))).text())
                    .isEqualTo(payload);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void it_is_no_address(String address) {
        List<Mark> link = List.of(new Mark(Mark.Type.LINK, 0, 1, address));

        assertThat(Html.of(new Paragraph(null, "a", link), List.of())).isEqualTo("<p>a</p>");
        assertThat(Html.of(new Embed(null, address, null), List.of())).isEmpty();
        assertThat(Html.of(new Image(null, address, "a", null, null, null, null), List.of()))
                .isEmpty();
    }

    static Stream<String> addresses() {
        return Payloads.ADDRESSES.stream();
    }

    private static List<Block> blocks(String payload) {
        String address = "https://example.org/" + payload;
        List<Mark> marks = List.of(
                new Mark(Mark.Type.STRONG, 0, payload.length() / 2, null),
                new Mark(Mark.Type.LINK, 0, payload.length(), address),
                new Mark(Mark.Type.LINK, 0, payload.length(), payload));
        return List.of(
                new Paragraph(null, payload, marks),
                new ListItem(null, payload, marks),
                new PullQuote(null, payload, marks, null),
                new Code(null, payload, payload),
                new PullQuote(null, payload, List.of(), payload),
                new Image(null, address, payload, payload, payload, null, null),
                new Image(null, "https://example.org/a", payload, null, null, null, null),
                new Image(null, payload, payload, payload, payload, null, null),
                new Embed(null, address, payload),
                new Embed(null, payload, payload),
                new Table(null, true, List.of(List.of(payload, "a"), List.of(payload, payload)), payload));
    }

    private static List<String> tagNames(String html) {
        return Proof.of(html).tags().stream()
                .map(tag -> tag.replaceAll("[ >].*", ""))
                .toList();
    }
}
