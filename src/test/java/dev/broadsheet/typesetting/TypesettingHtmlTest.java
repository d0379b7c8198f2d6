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
import org.junit.jupiter.api.Test;

class TypesettingHtmlTest {

    private static final String PICTURE = "https://example.org/bridge.jpg";
    private static final String PAGE = "https://example.org/post";

    @Test
    void a_paragraph_is_a_p_and_a_list_item_an_li() {
        assertThat(html(new Paragraph(null, "Tom & Ann", List.of()))).isEqualTo("<p>Tom &amp; Ann</p>");
        assertThat(html(new ListItem(null, "a < b", List.of()))).isEqualTo("<li>a &lt; b</li>");
    }

    @Test
    void a_pull_quote_names_whose_words_they_are_under_them() {
        assertThat(html(new PullQuote(null, "We close.", List.of(), "Ada Quill")))
                .isEqualTo("<blockquote><p>We close.</p><footer>Ada Quill</footer></blockquote>");
        assertThat(html(new PullQuote(null, "We close.", List.of(), null)))
                .isEqualTo("<blockquote><p>We close.</p></blockquote>");
    }

    @Test
    void a_picture_stands_in_a_figure_with_caption_and_credit() {
        assertThat(html(new Image(null, PICTURE, "The \"old\" bridge", "At noon", "Ada Quill", 800, 600)))
                .isEqualTo("<figure><img src=\"" + PICTURE + "\" alt=\"The &quot;old&quot; bridge\" width=\"800\""
                        + " height=\"600\"><figcaption>At noon <small>Ada Quill</small></figcaption></figure>");
        assertThat(html(new Image(null, PICTURE, "", null, null, null, null)))
                .isEqualTo("<figure><img src=\"" + PICTURE + "\" alt=\"\"></figure>");
    }

    @Test
    void a_picture_from_an_address_that_is_not_of_the_web_is_not_loaded() {
        assertThat(html(new Image(null, "data:image/svg+xml,<svg/>", "x", "At noon", null, null, null)))
                .isEqualTo("<figure><figcaption>At noon</figcaption></figure>");
        assertThat(html(new Image(null, "javascript:alert(1)", "x", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void an_embed_is_a_link_and_loads_nothing() {
        assertThat(html(new Embed(null, PAGE, "A post")))
                .isEqualTo("<figure><a href=\"" + PAGE + "\" rel=\"noopener\">A post</a></figure>");
        assertThat(html(new Embed(null, PAGE, null)))
                .isEqualTo("<figure><a href=\"" + PAGE + "\" rel=\"noopener\">" + PAGE + "</a></figure>");
        assertThat(html(new Embed(null, "mailto:a@example.org", "A post")))
                .isEqualTo("<figure><figcaption>A post</figcaption></figure>");
    }

    @Test
    void a_table_has_its_titles_in_a_head_of_its_own() {
        List<List<String>> rows = List.of(List.of("Year", "Ships"), List.of("2024", ""));

        assertThat(html(new Table(null, true, rows, "Arrivals")))
                .isEqualTo("<table><caption>Arrivals</caption><thead><tr><th scope=\"col\">Year</th>"
                        + "<th scope=\"col\">Ships</th></tr></thead>"
                        + "<tbody><tr><td>2024</td><td></td></tr></tbody></table>");
        assertThat(html(new Table(null, false, rows.subList(1, 2), null)))
                .isEqualTo("<table><tbody><tr><td>2024</td><td></td></tr></tbody></table>");
        assertThat(html(new Table(null, true, rows.subList(0, 1), null)))
                .isEqualTo(
                        "<table><thead><tr><th scope=\"col\">Year</th><th scope=\"col\">Ships</th></tr></thead></table>");
    }

    @Test
    void code_keeps_its_lines_and_names_its_language() {
        assertThat(html(new Code(null, "\nselect 1\n\twhere 1 < 2;\n", "sql")))
                .isEqualTo("<pre><code class=\"language-sql\">\nselect 1\n\twhere 1 &lt; 2;\n</code></pre>");
        assertThat(html(new Code(null, "x", "my \"own\" tongue"))).isEqualTo("<pre><code>x</code></pre>");
    }

    @Test
    void each_mark_has_its_element() {
        assertThat(marked("abc", mark(Mark.Type.STRONG, 0, 1))).isEqualTo("<strong>a</strong>bc");
        assertThat(marked("abc", mark(Mark.Type.EMPHASIS, 1, 2))).isEqualTo("a<em>b</em>c");
        assertThat(marked("abc", mark(Mark.Type.STRIKETHROUGH, 2, 3))).isEqualTo("ab<s>c</s>");
        assertThat(marked("abc", mark(Mark.Type.SUPERSCRIPT, 0, 3))).isEqualTo("<sup>abc</sup>");
        assertThat(marked("abc", mark(Mark.Type.SUBSCRIPT, 0, 2))).isEqualTo("<sub>ab</sub>c");
        assertThat(marked("abc", mark(Mark.Type.CODE, 1, 3))).isEqualTo("a<code>bc</code>");
        assertThat(marked("abc", link("mailto:a@example.org?x=1&y=2", 0, 3)))
                .isEqualTo("<a href=\"mailto:a@example.org?x=1&amp;y=2\" rel=\"noopener\">abc</a>");
    }

    @Test
    void of_marks_that_cross_the_weaker_is_torn_apart() {
        assertThat(marked("abc", mark(Mark.Type.EMPHASIS, 0, 2), mark(Mark.Type.STRONG, 1, 3)))
                .isEqualTo("<em>a</em><strong><em>b</em>c</strong>");
        assertThat(marked("abc", mark(Mark.Type.STRONG, 0, 2), mark(Mark.Type.EMPHASIS, 1, 3)))
                .isEqualTo("<strong>a<em>b</em></strong><em>c</em>");
    }

    @Test
    void of_marks_that_begin_together_the_longer_is_around_the_shorter() {
        assertThat(marked("abc", mark(Mark.Type.STRONG, 0, 1), mark(Mark.Type.EMPHASIS, 0, 3)))
                .isEqualTo("<em><strong>a</strong>bc</em>");
        assertThat(marked("abc", mark(Mark.Type.EMPHASIS, 0, 3), mark(Mark.Type.STRONG, 0, 3)))
                .isEqualTo("<strong><em>abc</em></strong>");
    }

    @Test
    void marks_of_a_kind_that_overlap_or_touch_are_one() {
        assertThat(marked("abcd", mark(Mark.Type.STRONG, 2, 4), mark(Mark.Type.STRONG, 0, 2)))
                .isEqualTo("<strong>abcd</strong>");
        assertThat(marked("abcd", mark(Mark.Type.STRONG, 0, 3), mark(Mark.Type.STRONG, 1, 2)))
                .isEqualTo("<strong>abc</strong>d");
    }

    @Test
    void a_link_in_a_link_interrupts_it() {
        String outer = "<a href=\"https://example.org/1\" rel=\"noopener\">";
        String inner = "<a href=\"https://example.org/2\" rel=\"noopener\">";

        assertThat(marked("abc", link("https://example.org/1", 0, 3), link("https://example.org/2", 1, 2)))
                .isEqualTo(outer + "a</a>" + inner + "b</a>" + outer + "c</a>");
        assertThat(marked("abc", link("https://example.org/2", 0, 1), link("https://example.org/1", 0, 3)))
                .isEqualTo(inner + "a</a>" + outer + "bc</a>");
    }

    @Test
    void a_mark_that_cuts_a_character_in_two_bears_all_of_it() {
        assertThat(marked("a😀b", mark(Mark.Type.STRONG, 0, 2))).isEqualTo("<strong>a😀</strong>b");
        assertThat(marked("a😀b", mark(Mark.Type.STRONG, 2, 4))).isEqualTo("a<strong>😀b</strong>");
        assertThat(marked("😀😀", mark(Mark.Type.STRONG, 0, 2), mark(Mark.Type.EMPHASIS, 2, 4)))
                .isEqualTo("<strong>😀</strong><em>😀</em>");
    }

    @Test
    void a_mark_beyond_the_text_marks_what_there_is() {
        assertThat(marked("abc", mark(Mark.Type.STRONG, 2, 9))).isEqualTo("ab<strong>c</strong>");
        assertThat(marked("abc", mark(Mark.Type.STRONG, 3, 9), mark(Mark.Type.CODE, 2, 1)))
                .isEqualTo("abc");
    }

    @Test
    void a_quotation_is_a_q_within_the_marks_of_the_text() {
        String html = Html.of(new Paragraph(null, "“No,” she said.", List.of()), List.of(new Stretch(1, 4)));

        assertThat(html).isEqualTo("<p>“<q>No,</q>” she said.</p>");
    }

    @Test
    void a_mark_that_crosses_a_quotation_leaves_it_whole() {
        List<Mark> marks = List.of(mark(Mark.Type.STRONG, 0, 3), link("https://example.org/1", 4, 6));
        String html = Html.of(new Paragraph(null, "abcdef", marks), List.of(new Stretch(1, 5)));

        assertThat(html)
                .isEqualTo(
                        "<p><strong>a</strong><q><strong>bc</strong>d<a href=\"https://example.org/1\" rel=\"noopener\">e"
                                + "</a></q><a href=\"https://example.org/1\" rel=\"noopener\">f</a></p>");
    }

    private static String marked(String text, Mark... marks) {
        String html = html(new Paragraph(null, text, List.of(marks)));
        return html.substring("<p>".length(), html.length() - "</p>".length());
    }

    private static String html(Block block) {
        String html = Html.of(block, List.of());
        assertThat(Sanitizer.removed(html)).isEmpty();
        assertThat(Proof.of(Sanitizer.sanitized(html))).isEqualTo(Proof.of(html));
        return html;
    }

    private static Mark mark(Mark.Type type, int start, int end) {
        return new Mark(type, start, end, null);
    }

    private static Mark link(String href, int start, int end) {
        return new Mark(Mark.Type.LINK, start, end, href);
    }
}
