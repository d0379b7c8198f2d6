package dev.broadsheet.typesetting;

import dev.broadsheet.story.Mark;
import dev.broadsheet.story.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at one character after the other, slowly and obviously, where the setting goes over a text once. */
final class Characters {

    private static final Pattern TOKEN =
            Pattern.compile("<(?<closing>/)?(?<name>[a-z]+)[^>]*>|&[^;]+;|[^<&]", Pattern.DOTALL);

    private Characters() {}

    /** For each code unit of the text in some HTML, the names of the inline elements around it, in alphabetical order. */
    static List<List<String>> of(String html) {
        List<List<String>> characters = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            if (token.group("name") == null) {
                List<String> around = open.stream()
                        .filter(name -> !List.of("p", "li", "blockquote").contains(name))
                        .sorted()
                        .toList();
                int units = token.group().startsWith("&") ? 1 : token.group().length();
                characters.addAll(Collections.nCopies(units, around));
            } else if (token.group("closing") != null) {
                open.remove(open.size() - 1);
            } else {
                open.add(token.group("name"));
            }
        }
        return characters;
    }

    /** What should be around the character of which a code unit is a part. */
    static List<String> marked(TextBlock block, List<Stretch> quotes, int at) {
        int start = at;
        int end = at + 1;
        if (Character.isLowSurrogate(block.text().charAt(at))) {
            start--;
        } else if (Character.isHighSurrogate(block.text().charAt(at))) {
            end++;
        }
        TreeSet<String> names = new TreeSet<>();
        for (Mark mark : block.marks()) {
            boolean leadsNowhere = mark.type() == Mark.Type.LINK && !mark.href().matches("https?:.+|mailto:.+");
            if (!leadsNowhere && mark.start() < mark.end() && mark.start() < end && mark.end() > start) {
                names.add(Element.of(mark.type()).tag);
            }
        }
        for (Stretch quote : quotes) {
            if (quote.start() < quote.end() && quote.start() < end && quote.end() > start) {
                names.add("q");
            }
        }
        return List.copyOf(names);
    }
}
