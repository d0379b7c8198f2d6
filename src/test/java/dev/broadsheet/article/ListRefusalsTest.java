package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import dev.broadsheet.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that make no sense are refused by the parameter that makes none, whatever it holds. */
@QuarkusTest
class ListRefusalsTest {

    private static final List<String> PARAMETERS = List.of(
            "siteSection",
            "tag",
            "byline",
            "speaker",
            "edition",
            "dateline",
            "kind",
            "lang",
            "ids",
            "from",
            "to",
            "dateField",
            "updatedSince",
            "hasCorrections",
            "q",
            "sort",
            "fields",
            "include",
            "facets",
            "body",
            "limit",
            "total",
            "after",
            "before");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section=politics     | section        | did you mean siteSection?",
                "tags=ferries         | tags           | did you mean tag?",
                "author=x             | author         | known are",
                "kind=storys          | kind           | did you mean story?",
                "kind=story,          | kind           | empty",
                "kind=story,story     | kind           | twice",
                "kind=quick_look      | kind           | known are",
                "lang=en_GB           | lang           | BCP 47",
                "lang=e               | lang           | BCP 47",
                "ids=a,,b             | ids            | empty",
                "ids=a,a              | ids            | twice",
                "from=yesterday       | from           | must be like",
                "from=2026-02-30      | from           | must be like",
                "from=2026-11-23T18:00:00 | from       | must be like",
                "to=1700000000        | to             | must be like",
                "updatedSince=0       | updatedSince   | must be like",
                "dateField=published  | dateField      | did you mean publishedAt?",
                "dateField=savedAt    | dateField      | ",
                "hasCorrections=yes   | hasCorrections | true or false",
                "hasCorrections=True  | hasCorrections | true or false",
                "sort=date            | sort           | ",
                "sort=-publishedat    | sort           | did you mean -publishedAt?",
                "sort=savedAt         | sort           | ",
                "sort=headline,-headline | sort        | twice",
                "sort=headline,       | sort           | empty",
                "sort=+headline       | sort           | did you mean headline?",
                "sort=relevance       | sort           | needs q",
                "sort=-relevance      | sort           | needs q",
                "sort=headline,relevance | sort        | needs q",
                "q=-ferry             | q              | must not occur",
                "fields=headlin       | fields         | did you mean headline?",
                "include=section      | include        | did you mean sections?",
                "facets=tags          | facets         | did you mean tag?",
                "facets=dateline      | facets         | known are",
                "body=htm             | body           | did you mean html?",
                "tag=a&tag=b          | tag            | once",
            })
    void what_makes_no_sense_is_refused_by_its_name(String query, String parameter, String detail) {
        HttpResponse<String> answer =
                Listing.get("/v1/articles?" + query.strip().replace("+", "%2B"));

        JsonNode problem = Listing.json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/detail").asText()).contains(detail == null ? "" : detail);
    }

    @ParameterizedTest
    @CsvSource({"tag,tag", "byline,byline", "edition,edition", "siteSection,site_section"})
    void an_unknown_name_is_refused_with_the_nearest_known_one(String parameter, String kind) throws SQLException {
        String slug = word().toLowerCase(Locale.ROOT);
        Records.entry(kind, slug, slug, null);
        String reference = switch (parameter) {
            case "tag" -> "\"tags\":[\"" + slug + "\"]";
            case "byline" -> "\"bylines\":[{\"byline\":\"" + slug + "\"}]";
            default -> "\"" + parameter + "\":\"" + slug + "\"";
        };
        publish(Filed.of(json("{\"headline\":\"Ferry\"," + reference + "}").post("/v1/articles")));

        HttpResponse<String> answer = Listing.get("/v1/articles?" + parameter + "=" + slug + "," + slug + "y");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Listing.json(answer).at("/errors/0/detail").asText()).isEqualTo("did you mean " + slug + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "a%00b",
                "%ED%A0%80",
                "%ED%B0%80x",
                "%FF",
                "%",
                "%2",
                "%u0041",
                "%F0%9F%9A%A2",
                "'",
                "\"",
                "%5C",
                "--",
                "%27%20or%201=1",
                "%25",
                "_",
                "$1",
                ":id",
                "?",
                "%7B%7D",
                "-1",
                "0",
                "1e999",
                "NaN",
                "null",
                "true",
                ",",
                ",,",
                "%2C",
                "%20",
                "%0A",
                "0000-01-01",
                "0001-01-01",
                "9999-12-31",
                "9999-12-31T23:59:59.999999999-18:00",
                "0000-01-01T00:00:00%2B18:00",
                "0199e4c2-0000-7000-8000-00000000002a",
                "row",
                "row.id",
                "a*",
                "*",
                "((",
                "%E2%80%AE"
            })
    void no_value_of_any_parameter_breaks_the_service(String value) {
        SoftAssertions all = new SoftAssertions();
        for (String parameter : PARAMETERS) {
            for (String beside : List.of("", "&status=any", "&q=ferry", "&total=true&facets=tag")) {
                if (!beside.contains("status") || !parameter.equals("q")) {
                    String query = "GET /v1/articles?" + parameter + "=" + value + beside;
                    String answer = RawHttp.answer(query);
                    all.assertThat(answer)
                            .as(query)
                            .matches("(?s)HTTP/1.1 (200|400) .*")
                            .doesNotContain("\u0000");
                }
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,", "%C3%A9", "%F0%9F%9A%A2", "a%20", "-", "\"", "%00", "9"})
    void no_long_value_breaks_the_service(String piece) {
        for (String parameter : PARAMETERS) {
            String query = "/v1/articles?" + parameter + "=" + piece.repeat(5_000 / piece.length());

            HttpResponse<String> answer = Listing.get(query.replace("\"", "%22"));

            assertThat(answer.statusCode()).as("%s %s", parameter, piece).isIn(200, 400, 414);
        }
    }

    @Test
    void a_hundred_ids_can_be_asked_for_and_no_more() {
        Filed story = published(headline());
        List<String> ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(99).collect(Collectors.toList());
        ids.add(story.id());

        assertThat(Listing.ids(Listing.page("/v1/articles?ids=" + String.join(",", ids))))
                .containsExactly(story.id());
        ids.add("one-more");
        HttpResponse<String> answer = Listing.get("/v1/articles?ids=" + String.join(",", ids));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Listing.json(answer).at("/errors/0/parameter").asText()).isEqualTo("ids");
    }

    @Test
    void a_cursor_leads_nowhere_in_another_list() {
        published(headline());
        published(headline());
        List<String> lists = List.of(
                "sort=headline",
                "sort=-headline",
                "sort=publishedAt",
                "sort=updatedAt",
                "kind=story",
                "kind=story,brief",
                "lang=en",
                "hasCorrections=false",
                "from=2020-01-01",
                "q=ferry",
                "q=ferry&sort=headline",
                "status=any",
                "status=published",
                "status=any&sort=headline");
        for (String list : lists) {
            String cursor = Listing.cursor(Listing.page("/v1/articles?limit=1&" + list), "next");
            for (String other : lists) {
                for (String side : List.of("after", "before")) {
                    HttpResponse<String> answer = Listing.get("/v1/articles?" + other + "&" + side + "=" + cursor);
                    assertThat(answer.statusCode())
                            .as("%s in %s", list, other)
                            .isEqualTo(list.equals(other) ? 200 : 400);
                }
            }
        }
    }

    @Test
    void a_forged_cursor_is_a_place_like_any_other_or_none() {
        UUID id = new UUID(-1, -1);
        List<List<Object>> keys = new ArrayList<>(List.of(
                List.of(Instant.EPOCH),
                List.of(Instant.parse("9999-12-31T23:59:59.999999Z")),
                List.of(0L),
                List.of(Long.MIN_VALUE),
                List.of(Double.MAX_VALUE),
                List.of(-Double.MAX_VALUE),
                List.of(Double.MIN_VALUE),
                List.of(""),
                List.of("\uFFFF\uD83D\uDEA2'\"\\".repeat(80)),
                List.of("\u0001\u202E"),
                List.of(Instant.EPOCH, "a"),
                List.of("a", Instant.EPOCH)));
        for (String sort : List.of(
                "-publishedAt",
                "publishedAt",
                "-updatedAt",
                "headline",
                "-headline",
                "headline,-publishedAt",
                "relevance")) {
            String query = "sort=" + sort + (sort.equals("relevance") ? "&q=ferry" : "");
            for (List<Object> key : keys) {
                String list = "/v1/articles?" + (sort.equals("relevance") ? "q=ferry&" : "") + "sort="
                        + URLEncoder.encode(sort, StandardCharsets.UTF_8) + " sort=" + sort;
                String cursor = new Cursor(key, id).write(list);
                for (String side : List.of("after", "before")) {
                    HttpResponse<String> answer =
                            Listing.get("/v1/articles?" + query + "&total=true&" + side + "=" + cursor);
                    assertThat(answer.statusCode()).as("%s %s", query, key).isIn(200, 400);
                }
            }
        }
        String genuine = new Cursor(List.of(Instant.EPOCH), id).write("/v1/articles? sort=-publishedAt");
        assertThat(Listing.get("/v1/articles?after=" + genuine).statusCode()).isEqualTo(200);
    }
}
