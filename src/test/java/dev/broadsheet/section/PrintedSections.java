package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;

import dev.broadsheet.Entries;
import dev.broadsheet.Newsroom.Filed;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Stories in print that were made at random, and what a list of their sections must show, worked out in memory. */
final class PrintedSections {

    static final List<String> KINDS = List.of("quick_look", "deep_look", "subhead", "labelled");
    static final List<String> WORDS = List.of("anchor", "bridge", "council", "dock");

    /** A site section, one within it, one beside it. */
    final List<String> places = new ArrayList<>();

    final List<String> tags = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();

    private final Random random;

    record Section(String id, String kind, Set<String> words) {}

    record Story(String id, String slug, String publishedAt, String place, Set<String> tags, List<Section> sections) {}

    PrintedSections(Random random, int stories) {
        this.random = random;
        for (String kind : List.of("site_section", "site_section", "site_section", "tag", "tag", "tag")) {
            List<String> slugs = kind.equals("tag") ? tags : places;
            String slug = word().toLowerCase(Locale.ROOT);
            Entries.enter(kind, slug, slug, slugs == places && slugs.size() == 1 ? places.get(0) : null);
            slugs.add(slug);
        }
        for (int story = 0; story < stories; story++) {
            this.stories.add(story());
        }
        this.stories.sort(Comparator.comparing(Story::publishedAt)
                .thenComparing(Story::id)
                .reversed());
    }

    private Story story() {
        String place = any(places);
        Set<String> about = new TreeSet<>(List.of(any(tags), any(tags)));
        List<Section> sections = new ArrayList<>();
        StringBuilder bodies = new StringBuilder();
        for (int section = 1 + random.nextInt(5); section > 0; section--) {
            Set<String> words = new TreeSet<>(List.of(any(WORDS), any(WORDS)));
            String kind = any(KINDS);
            sections.add(new Section(null, kind, words));
            bodies.append(bodies.length() == 0 ? "" : ",")
                    .append("{\"kind\":\"" + kind + "\",\"label\":\"Some Label\",\"heading\":\"The "
                            + words.iterator().next() + "\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"About "
                            + String.join(" and ", words) + ".\"}]}");
        }
        Filed filed = publish(Filed.of(json("{\"headline\":\"" + headline() + "\",\"siteSection\":\"" + place
                        + "\",\"tags\":[\"" + String.join("\",\"", about) + "\"],\"sections\":[" + bodies + "]}")
                .post("/v1/articles")));
        JsonPath shown = reader().get(filed.path()).jsonPath();
        List<String> ids = shown.getList("sections.id");
        for (int at = 0; at < ids.size(); at++) {
            sections.set(
                    at,
                    new Section(
                            ids.get(at),
                            sections.get(at).kind(),
                            sections.get(at).words()));
        }
        return new Story(filed.id(), filed.slug(), shown.getString("publishedAt"), place, about, sections);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The ids of the sections of some stories, as a list shows them. */
    List<String> expected(Predicate<Story> story, Predicate<Section> section, boolean newestFirst) {
        List<Story> order = new ArrayList<>(stories);
        if (!newestFirst) {
            java.util.Collections.reverse(order);
        }
        return order.stream()
                .filter(story)
                .flatMap(each -> each.sections().stream())
                .filter(section)
                .map(Section::id)
                .toList();
    }
}
