package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.schedule;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list tells readers of what is not in print, nor of the names that only such stories bear. */
@QuarkusTest
class UnseenInListsTest {

    /** Words that nearly are each other, so that a hint would name the secret one if it could. */
    private final String open = word().toLowerCase(Locale.ROOT);

    private final String secret = open + "qx";
    private final String never = open + "qy";
    private Filed seen;

    @BeforeEach
    void file() throws SQLException {
        for (String slug : List.of(open, secret)) {
            Records.entry("tag", slug, slug, null);
            Records.entry("byline", slug, slug, null);
            Records.entry("edition", slug, slug, null);
            Records.entry("site_section", slug, slug, null);
        }
        seen = publish(file(open, "\"" + open + "\"", ""));
        publish(file(open, "\"" + open + "\"", ""));
    }

    @Test
    void what_is_not_in_print_leaves_no_trace_in_any_list() {
        Map<String, String> before = everyList();

        Filed draft = file(secret, "\"" + open + "\",\"" + secret + "\"", "");
        schedule(file(secret, "\"" + open + "\"", ""));
        Filed withdrawn = publish(file(secret, "\"" + open + "\",\"" + secret + "\"", ""));
        Map<String, String> meanwhile = everyList();
        unpublish(withdrawn);

        assertThat(meanwhile).isNotEqualTo(before);
        assertThat(everyList()).isEqualTo(before);
        assertThat(Listing.get(draft.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_name_that_only_drafts_bear_is_as_unknown_as_one_that_nobody_thought_of() {
        file(secret, "\"" + secret + "\"", "");

        for (String parameter : List.of("tag", "byline", "edition", "siteSection")) {
            String asked = Listing.everything("/v1/articles?" + parameter + "=" + secret);

            assertThat(asked)
                    .startsWith("400")
                    .isEqualTo(Listing.everything("/v1/articles?" + parameter + "=" + never)
                            .replace(never, secret));
        }
    }

    @Test
    void the_id_of_what_only_drafts_bear_is_as_unknown_as_any_other() throws SQLException {
        file(secret, "\"" + secret + "\"", "");
        String nothing = UUID.randomUUID().toString();
        String id;
        try (var connection = Records.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select id from catalog.entry where kind = 'tag' and slug = '" + secret + "'")) {
            found.next();
            id = found.getString(1);
        }

        assertThat(Listing.everything("/v1/articles?tag=" + id).replace(id, nothing))
                .startsWith("400")
                .isEqualTo(Listing.everything("/v1/articles?tag=" + nothing));
    }

    @Test
    void a_draft_that_an_editor_set_beside_a_story_is_not_there_before_it_comes_out() {
        Filed draft = file(secret, "\"" + secret + "\"", "");
        Filed story =
                publish(file(open, "\"" + open + "\"", ",\"related\":[\"" + draft.id() + "\",\"" + seen.id() + "\"]"));
        String list = "/v1/articles?include=related&ids=" + story.id();

        List<String> before = related(list);
        publish(draft);

        assertThat(before).doesNotContain(draft.id()).startsWith(seen.id());
        assertThat(related(list)).startsWith(draft.id(), seen.id());
    }

    private static List<String> related(String list) {
        List<String> ids = new ArrayList<>();
        Listing.page(list)
                .at("/data/0/related")
                .forEach(card -> ids.add(card.get("id").asText()));
        return ids;
    }

    private Map<String, String> everyList() {
        Map<String, String> seenByReaders = new LinkedHashMap<>();
        String all =
                "&limit=100&total=true&facets=siteSection,tag,byline,speaker,edition,kind&include=related,sections";
        for (String list : List.of(
                "limit=5",
                "limit=100&total=true&facets=siteSection,tag,byline,speaker,edition,kind",
                "tag=" + open,
                "tag=" + secret,
                "tag=" + open + "," + secret,
                "byline=" + open,
                "byline=" + secret,
                "siteSection=" + open,
                "siteSection=" + secret,
                "edition=" + open,
                "edition=" + secret,
                "speaker=" + secret,
                "tag=" + open + "&siteSection=" + open,
                "tag=" + open + "&kind=story",
                "tag=" + open + "&lang=en",
                "tag=" + open + "&dateline=dover",
                "tag=" + open + "&hasCorrections=false",
                "tag=" + open + "&from=2020-01-01",
                "tag=" + open + "&updatedSince=2020-01-01",
                "tag=" + open + "&sort=headline",
                "tag=" + open + "&sort=-updatedAt",
                "q=" + open,
                "q=" + secret,
                "q=" + open + "&sort=headline",
                "ids=ferry-" + open + ",ferry-" + secret + "," + seen.id())) {
            seenByReaders.put(list, Listing.everything("/v1/articles?" + list));
            seenByReaders.put(
                    list + all,
                    Listing.everything("/v1/articles?" + list + (list.contains("limit") ? "&include=related" : all)));
        }
        return seenByReaders;
    }

    private static Filed file(String slug, String tags, String more) {
        return Filed.of(json(("{'headline':'Ferry " + slug + "','dateline':{'text':'Dover'},'siteSection':'" + slug
                                        + "','edition':'" + slug + "','bylines':[{'byline':'" + slug
                                        + "'}],'sections':[{'heading':'"
                                        + slug + "'}]")
                                .replace('\'', '"')
                        + ",\"tags\":[" + tags + "]" + more + "}")
                .post("/v1/articles"));
    }
}
