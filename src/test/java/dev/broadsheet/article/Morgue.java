package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Stories of random properties with many ties, filed over HTTP and under entries that no other test has. */
final class Morgue {

    static final Instant FIRST_DAY = Instant.parse("2024-02-27T22:00:00Z");
    static final int HOURS = 100;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEADLINES = List.of(
            "Bridge",
            "bridge",
            "BRIDGE",
            "Brücke",
            "Brucke",
            "Bru\u0308cke",
            "co-op",
            "coop",
            "Co op",
            "Élan",
            "élan",
            "Zoo",
            "Ωmega",
            "Я",
            "10 Ferries",
            "9 Ferries",
            "\"Quoted\"",
            "'n'",
            "日本",
            "🚢 Sails",
            "Æther",
            "Straße",
            "Strasse",
            "A" + "a".repeat(305) + "b",
            "A" + "a".repeat(305) + "c",
            "B" + "\u00e9".repeat(300));
    private static final List<String[]> DATELINES = Arrays.asList(
            null,
            new String[] {"PORT MERROW", "Port Merrow"},
            new String[] {"ÅRHUS", "Århus"},
            new String[] {"ΜΑΓΟΣ", "ΜΑΓΟΣ"},
            new String[] {"WASHINGTON (AP)", "Washington"},
            new String[] {"LONDON", null});

    final Map<String, List<String>> slugs = new LinkedHashMap<>();
    final Map<String, String> ids = new LinkedHashMap<>();
    final List<String> words = List.of(lower(), lower(), lower(), lower());
    final List<Cutting> all = new ArrayList<>();

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Random random;

    Morgue(int stories, Random random) throws SQLException {
        this.random = random;
        for (String name : List.of("tag", "byline", "edition")) {
            for (int number = 0; number < 6; number++) {
                entry(name, null);
            }
        }
        String world = entry("siteSection", null);
        String europe = entry("siteSection", world);
        entry("siteSection", world);
        entry("siteSection", europe);
        entry("siteSection", entry("siteSection", null));
        for (int number = 0; number < stories; number++) {
            all.add(file());
        }
    }

    /** The first of its tags and of its bylines are on every story. */
    String everywhere(String parameter) {
        return slugs.get(parameter).get(0);
    }

    /** Takes the stories away again, so that others need not walk past them. */
    void clear() throws SQLException {
        for (Cutting cutting : all) {
            Records.change("delete from published.article where id = ?", cutting.id());
        }
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> some(List<T> choices, int most) {
        Set<T> some = new LinkedHashSet<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            some.add(any(choices));
        }
        return List.copyOf(some);
    }

    private String entry(String parameter, String parent) throws SQLException {
        String slug = lower();
        String kind = parameter.equals("siteSection") ? "site_section" : parameter;
        UUID within = parent == null ? null : UUID.fromString(ids.get(parent));
        ids.put(
                slug,
                Records.entry(kind, slug, slug.toUpperCase(Locale.ROOT), within).toString());
        slugs.computeIfAbsent(parameter, any -> new ArrayList<>()).add(slug);
        parents.put(slug, parent);
        return slug;
    }

    private static String lower() {
        return word().toLowerCase(Locale.ROOT);
    }

    private Cutting file() throws SQLException {
        String headline = any(HEADLINES);
        String kind = any(List.of("story", "brief", "analysis", "live"));
        String lang = any(List.of("en", "en-GB", "fr", "fr-CA", "de", "zz", "eng"));
        String[] dateline = any(DATELINES);
        List<String> said = some(words, 3);
        Map<String, List<String>> filed = new LinkedHashMap<>();
        filed.put("tag", with(everywhere("tag"), some(slugs.get("tag"), 3)));
        filed.put("byline", with(everywhere("byline"), some(slugs.get("byline"), 2)));
        filed.put("edition", some(slugs.get("edition"), 1));
        filed.put("siteSection", some(slugs.get("siteSection"), 1));
        Filed draft = Filed.of(
                json(draft(headline, kind, lang, dateline, said, filed)).post("/v1/articles"));
        boolean corrected = random.nextInt(6) == 0;
        boolean out = corrected || random.nextInt(5) > 0;
        if (out) {
            draft = publish(draft);
        }
        if (corrected) {
            draft = publish(after(draft, correct(draft, "It was Tuesday.")));
        }
        boolean withdrawn = out && random.nextInt(8) == 0;
        if (withdrawn) {
            unpublish(draft);
        }
        filed.computeIfPresent("siteSection", (any, sections) -> around(sections));
        return new Cutting(
                draft.id(),
                draft.slug(),
                headline,
                filed,
                dateline == null ? null : (dateline[1] == null ? dateline[0] : dateline[1]).toLowerCase(Locale.ROOT),
                kind,
                lang.toLowerCase(Locale.ROOT),
                corrected,
                Set.copyOf(said),
                times(draft.id()),
                withdrawn ? "unpublished" : out ? "published" : "draft");
    }

    private static List<String> with(String first, List<String> others) {
        Set<String> all = new LinkedHashSet<>(others);
        all.add(first);
        return List.copyOf(all);
    }

    private List<String> around(List<String> sections) {
        List<String> all = new ArrayList<>();
        for (String section : sections) {
            for (String each = section; each != null; each = parents.get(each)) {
                all.add(each);
            }
        }
        return all;
    }

    private String draft(
            String headline,
            String kind,
            String lang,
            String[] dateline,
            List<String> said,
            Map<String, List<String>> filed) {
        ObjectNode draft = JSON.createObjectNode()
                .put("headline", headline)
                .put("kind", kind)
                .put("lang", lang);
        draft.put("slug", lower());
        if (dateline != null) {
            draft.putObject("dateline").put("text", dateline[0]).put("place", dateline[1]);
        }
        filed.get("tag").forEach(draft.putArray("tags")::add);
        filed.get("edition").forEach(slug -> draft.put("edition", slug));
        filed.get("siteSection").forEach(slug -> draft.put("siteSection", slug));
        filed.get("byline")
                .forEach(slug -> draft.withArray("bylines").addObject().put("byline", slug));
        ObjectNode section = draft.putArray("sections").addObject();
        section.put("kind", "deep_look")
                .put("label", "Deep Look")
                .put("heading", "A Town")
                .put("level", 1);
        section.putArray("blocks")
                .addObject()
                .put("type", "paragraph")
                .put("text", "Nothing moved on the bridge. " + String.join(" ", said));
        return draft.toString();
    }

    private Map<String, Instant> times(String id) throws SQLException {
        Map<String, Instant> times = new LinkedHashMap<>();
        for (String name : List.of("publishedAt", "updatedAt", "firstPublishedAt", "savedAt", "createdAt")) {
            times.put(
                    name,
                    FIRST_DAY.plusSeconds(3600L * random.nextInt(HOURS) / 3).plusNanos(random.nextInt(3) * 1_000L));
        }
        Object[] values = times.values().stream().map(Timestamp::from).toArray();
        UUID article = UUID.fromString(id);
        Records.run(
                "update published.article set published_at = ?, updated_at = ?, first_published_at = ? where id = ?",
                values[0],
                values[1],
                values[2],
                article);
        Records.run("update published.filing set published_at = ? where id = ?", values[0], article);
        Records.run("update desk.article set saved_at = ?, created_at = ? where id = ?", values[3], values[4], article);
        return times;
    }
}
