package dev.broadsheet.typesetting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML read back, more strictly than browsers do: whatever is not balanced, quoted and escaped is refused.
 *
 * @param text what a reader sees of it
 * @param tags the tags in order, entities decoded
 */
record Proof(String text, List<String> tags) {

    private static final Pattern TOKEN = Pattern.compile("(?<tag></?(?<name>[a-z]+)(?: [a-z]+=\"[^\"<>]*\")*(?: /)?>)"
            + "|&(?<entity>[a-z]+|#[0-9]+|#x[0-9a-f]+);|(?<comment><!-- -->)|(?<character>[^<>&])");
    private static final Pattern ENTITY = Pattern.compile("&([^;]+);");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");
    private static final Set<String> VOID = Set.of("img");

    /** Reads HTML; fails at the first character that is not as it should be. */
    static Proof of(String html) {
        StringBuilder text = new StringBuilder();
        List<String> tags = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(html);
        for (int at = 0; at < html.length(); at = token.end()) {
            if (!token.find(at) || token.start() != at) {
                throw new AssertionError("not HTML from " + at + ": " + html);
            }
            if (token.group("tag") != null) {
                tags.add(ENTITY.matcher(token.group().replace(" />", ">"))
                        .replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group(1)))));
                nest(open, token.group("name"), token.group().startsWith("</"), html);
            } else if (token.group("entity") != null) {
                text.append(decoded(token.group("entity")));
            } else if (token.group("character") != null) {
                text.append(token.group());
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError(open + " never closed: " + html);
        }
        return new Proof(text.toString(), tags);
    }

    private static void nest(Deque<String> open, String name, boolean closing, String html) {
        if (closing && !name.equals(open.poll())) {
            throw new AssertionError(name + " closed out of turn: " + html);
        }
        if (!closing && !VOID.contains(name)) {
            open.push(name);
        }
    }

    private static String decoded(String entity) {
        if (entity.startsWith("#")) {
            return Character.toString(Integer.decode(entity.replace("#x", "0x").replace("#", "")));
        }
        String character = ENTITIES.get(entity);
        if (character == null) {
            throw new AssertionError("unknown entity " + entity);
        }
        return character;
    }
}
