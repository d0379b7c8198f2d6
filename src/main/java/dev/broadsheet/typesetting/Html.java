package dev.broadsheet.typesetting;

import static dev.broadsheet.typesetting.Escaping.escaped;

import dev.broadsheet.story.Block;
import dev.broadsheet.story.Code;
import dev.broadsheet.story.Embed;
import dev.broadsheet.story.Image;
import dev.broadsheet.story.ListItem;
import dev.broadsheet.story.Paragraph;
import dev.broadsheet.story.PullQuote;
import dev.broadsheet.story.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block as HTML that loads nothing but pictures and runs nothing. */
final class Html {

    /** Names of languages that are one word of a class; others are left out. */
    private static final Pattern LANGUAGE = Pattern.compile("[\\p{Alnum}+#._-]+");

    private Html() {}

    /**
     * One element; empty for a picture or embed of which nothing may be shown. List items stand alone, since the list they
     * belong to is made of several blocks. An embed is a link: whether to load what it shows is for the front end to decide.
     *
     * @param quotes what is set as {@code <q>}. The quotation marks are characters of the text and stay outside, so a page
     *     needs {@code q { quotes: none }}, or browsers add their own.
     */
    static String of(Block block, List<Stretch> quotes) {
        if (block instanceof Paragraph paragraph) {
            return element("p", Inline.html(paragraph, quotes));
        }
        if (block instanceof ListItem item) {
            return element("li", Inline.html(item, quotes));
        }
        if (block instanceof PullQuote quote) {
            String words = element("p", Inline.html(quote, quotes));
            return element("blockquote", words + line("footer", quote.attribution()));
        }
        if (block instanceof Image image) {
            return image(image);
        }
        if (block instanceof Embed embed) {
            return embed(embed);
        }
        if (block instanceof Table table) {
            return table(table);
        }
        return code((Code) block);
    }

    /** An element around HTML; nothing around nothing. */
    private static String element(String tag, String html) {
        return html.isEmpty() ? "" : "<" + tag + ">" + html + "</" + tag + ">";
    }

    /** An element around text; nothing when it is null or blank. */
    private static String line(String tag, String text) {
        return text == null || text.isBlank() ? "" : element(tag, escaped(text));
    }

    private static String image(Image image) {
        String picture = "";
        if (Address.isWeb(image.url())) {
            picture = "<img src=\"" + escaped(image.url()) + "\" alt=\"" + escaped(PlainText.said(image.alt())) + "\""
                    + pixels("width", image.width()) + pixels("height", image.height()) + ">";
        }
        String caption = Stream.of(escaped(PlainText.said(image.caption())), line("small", image.credit()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return element("figure", picture + element("figcaption", caption));
    }

    private static String pixels(String side, Integer length) {
        return length == null ? "" : " " + side + "=\"" + length + "\"";
    }

    private static String embed(Embed embed) {
        if (!Address.isWeb(embed.url())) {
            return element("figure", line("figcaption", embed.caption()));
        }
        String words = escaped(PlainText.said(embed.caption(), embed.url()));
        return element("figure", "<" + Address.anchor(embed.url()) + ">" + words + "</a>");
    }

    private static String table(Table table) {
        List<List<String>> rows = table.rows();
        int titles = table.header() ? Math.min(1, rows.size()) : 0;
        String head = rows(rows.subList(0, titles), "<th scope=\"col\">", "</th>");
        String body = rows(rows.subList(titles, rows.size()), "<td>", "</td>");
        return element("table", line("caption", table.caption()) + element("thead", head) + element("tbody", body));
    }

    private static String rows(List<List<String>> rows, String opening, String closing) {
        StringBuilder html = new StringBuilder();
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append(opening).append(escaped(cell)).append(closing));
            html.append("</tr>");
        }
        return html.toString();
    }

    private static String code(Code code) {
        boolean named =
                code.language() != null && LANGUAGE.matcher(code.language()).matches();
        String opening = named ? "<code class=\"language-" + code.language() + "\">" : "<code>";
        return element("pre", opening + escaped(code.text()) + "</code>");
    }
}
