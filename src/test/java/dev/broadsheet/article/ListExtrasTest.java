package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists have besides their rows: links to their neighbours, sections, corrections, related stories, facets. */
@QuarkusTest
class ListExtrasTest {

    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(next|prev)\"");

    private final String tag = word().toLowerCase(Locale.ROOT);
    private final String other = word().toLowerCase(Locale.ROOT);
    private final List<Filed> stories = new ArrayList<>();

    @BeforeEach
    void file() throws SQLException {
        Records.entry("tag", tag, "Ferries", null);
        Records.entry("byline", tag, "Ines Calder", null);
        Records.entry("tag", other, "Bridges", null);
        for (int story = 0; story < 5; story++) {
            stories.add(publish(story(story % 2 == 0 ? "" : ",\"" + other + "\"", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&sort=headline,-publishedAt",
                "&kind=story,brief&lang=en,fr-CA&from=2020-01-01&dateField=updatedAt&hasCorrections=false",
                "&q=%22harbour%20bridge%22%20or%20caf%C3%A9%2A&sort=-relevance,headline",
                "&q=harbour+%2B+%26+bridge",
                "&dateline=port%20merrow,%C3%85rhus",
                "&fields=id,headline,links.self&include=sections,corrections,related&facets=tag,kind&total=true&body=html",
                "&status=any&sort=-createdAt&to=2126-01-01&total=true&facets=tag",
                "&status=published&include=sections&body=html"
            })
    void the_link_header_leads_to_the_pages_that_the_cursors_lead_to(String query) {
        String list = "/v1/articles?tag=" + tag + query + "&limit=2";
        List<String> walked = new ArrayList<>();
        List<String> back = new ArrayList<>();

        String address = list;
        String last = list;
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            HttpResponse<String> answer = Listing.get(address);
            assertThat(answer.body())
                    .as(address)
                    .isEqualTo(Listing.get(list + cursor).body());
            walked.addAll(Listing.ids(Listing.json(answer)));
            last = address;
            address = link(answer, "next");
            String next = Listing.cursor(Listing.json(answer), "next");
            cursor = next == null ? null : "&after=" + next;
            assertThat(address == null).as(last).isEqualTo(next == null);
        }
        for (address = last; address != null; ) {
            HttpResponse<String> answer = Listing.get(address);
            List<String> ids = Listing.ids(Listing.json(answer));
            Collections.reverse(ids);
            back.addAll(ids);
            address = link(answer, "prev");
        }

        Collections.reverse(back);
        assertThat(walked).hasSize(5).isEqualTo(back);
    }

    private static String link(HttpResponse<String> answer, String rel) {
        Matcher links = LINK.matcher(answer.headers().firstValue("Link").orElse(""));
        while (links.find()) {
            if (links.group(2).equals(rel)) {
                return URI.create(links.group(1)).toString();
            }
        }
        return null;
    }

    @Test
    void rows_have_the_sections_that_their_articles_have() {
        JsonNode rows = Listing.page("/v1/articles?tag=" + tag + "&include=sections&body=html")
                .get("data");

        for (JsonNode row : rows) {
            JsonNode whole = Listing.page("/v1/articles/" + row.get("id").asText() + "?body=html");
            assertThat(row.get("sections")).isEqualTo(whole.get("sections"));
            assertThat(row.at("/sections/0/blocks/0/html").asText()).startsWith("<p>");
            assertThat(row.has("corrections")).isFalse();
        }
        assertThat(rows).hasSize(5);
        assertThat(Listing.page("/v1/articles?tag=" + tag).at("/data/0").has("sections"))
                .isFalse();
    }

    @Test
    void rows_have_the_corrections_that_their_articles_have() {
        Filed corrected = stories.get(1);
        publish(after(corrected, correct(corrected, "It was Tuesday.")));

        for (JsonNode row :
                Listing.page("/v1/articles?tag=" + tag + "&include=corrections").get("data")) {
            String id = row.get("id").asText();
            assertThat(row.get("corrections"))
                    .isEqualTo(Listing.page("/v1/articles/" + id).get("corrections"));
            assertThat(row.get("corrections")).hasSize(id.equals(corrected.id()) ? 1 : 0);
        }
    }

    @Test
    void what_editors_chose_stands_before_what_is_alike() {
        Filed elsewhere = publish(Filed.of(json("{\"headline\":\"Elsewhere\"}").post("/v1/articles")));
        Filed story = publish(story(
                "",
                ",\"related\":[\"" + elsewhere.id() + "\",\"" + stories.get(0).slug() + "\"]"));

        List<String> related = related(story, "/v1/articles?ids=" + story.id() + "&include=related", "/data/0/related");

        assertThat(related)
                .startsWith(elsewhere.id(), stories.get(0).id())
                .doesNotContain(story.id())
                .doesNotHaveDuplicates()
                .hasSize(6)
                .isEqualTo(related(story, story.path() + "?include=related", "/related"));
    }

    @Test
    void no_story_stands_beside_itself() {
        Filed story = publish(story("", ""));
        story = publish(changed(
                story,
                "{\"related\":[\"" + story.id() + "\",\"" + stories.get(0).id() + "\"]}"));

        for (String include : List.of("", "?include=related")) {
            assertThat(related(story, story.path() + include, "/related"))
                    .startsWith(stories.get(0).id())
                    .doesNotContain(story.id());
        }
        assertThat(related(story, "/v1/articles?include=related&ids=" + story.id(), "/data/0/related"))
                .doesNotContain(story.id());
    }

    @Test
    void what_was_withdrawn_stands_beside_nothing() {
        Filed story = publish(story("", ",\"related\":[\"" + stories.get(0).id() + "\"]"));
        unpublish(stories.get(0));
        unpublish(stories.get(1));

        assertThat(related(story, "/v1/articles?include=related&ids=" + story.id(), "/data/0/related"))
                .hasSize(3)
                .doesNotContain(stories.get(0).id(), stories.get(1).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=headline", "&kind=story", "&q=harbour", "&status=any"})
    void each_facet_counts_what_a_walk_with_its_value_finds(String query) {
        String list = "/v1/articles?tag=" + tag + query;

        JsonNode facets =
                Listing.page(list + "&facets=tag,kind,byline,speaker&limit=1").get("facets");

        assertThat(facets.get("tag")).hasSize(2);
        assertThat(facets.get("speaker")).isEmpty();
        for (String facet : List.of("kind", "byline")) {
            for (JsonNode count : facets.get(facet)) {
                String narrowed = list.replace("&kind=story", "") + "&" + facet + "="
                        + count.get("value").asText();
                assertThat(Listing.walk(narrowed + "&limit=2"))
                        .hasSize(count.get("count").asInt());
            }
        }
        assertThat(facets.at("/tag/0/value").asText()).isEqualTo(tag);
        assertThat(facets.at("/tag/0/name").asText()).isEqualTo("Ferries");
        assertThat(facets.at("/tag/0/count").asInt()).isEqualTo(5);
        assertThat(facets.at("/tag/1/count").asInt()).isEqualTo(2);
    }

    @Test
    void the_facets_of_everything_are_those_of_a_filter_that_leaves_everything() {
        String facets = "&limit=1&facets=tag,siteSection,byline,edition,kind";

        assertThat(Listing.page("/v1/articles?from=2000-01-01" + facets).get("facets"))
                .isEqualTo(Listing.page("/v1/articles?total=true" + facets).get("facets"));
    }

    @Test
    void rows_have_the_members_that_are_asked_for() {
        JsonNode page = Listing.page("/v1/articles?tag=" + tag + "&fields=headline,tags.slug&facets=kind&total=true");

        page.get("data").forEach(row -> {
            assertThat(row.fieldNames()).toIterable().containsExactly("headline", "tags");
            assertThat(row.at("/tags/0").fieldNames()).toIterable().containsExactly("slug");
        });
        assertThat(page.at("/page/total").asInt()).isEqualTo(5);
        assertThat(page.at("/facets/kind/0/count").asInt()).isEqualTo(5);
    }

    private static List<String> related(Filed story, String address, String member) {
        List<String> ids = new ArrayList<>();
        Listing.page(address).at(member).forEach(card -> ids.add(card.get("id").asText()));
        return ids;
    }

    private Filed story(String moreTags, String more) {
        return Filed.of(json(("{'headline':'Harbour Bridge " + word()
                                        + "','dateline':{'text':'Port Merrow'},'bylines':['" + tag
                                        + "'],'sections':[{'heading':'A Town',"
                                        + "'blocks':[{'type':'paragraph','text':'The harbour bridge closed.'}]}],'tags':['"
                                        + tag + "'")
                                .replace('\'', '"')
                        + moreTags + "]" + more + "}")
                .post("/v1/articles"));
    }
}
