package dev.broadsheet.byline;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.word;
import static dev.broadsheet.catalog.Cards.create;
import static dev.broadsheet.catalog.Cards.draftWith;
import static dev.broadsheet.catalog.Cards.named;
import static dev.broadsheet.catalog.Cards.unlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.broadsheet.catalog.Cards.Card;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BylineListTest {

    private static final String LIST = "/v1/bylines";

    @Inject
    SessionFactory sessions;

    private final String word = word();

    @Test
    void a_walk_in_either_direction_meets_each_once() {
        List<String> names = new ArrayList<>();
        for (String first : List.of("Änne", "bert", "Cleo", "DORA", "élan")) {
            named("bylines", first + " " + word);
            names.add(first + " " + word);
        }
        List<String> forth = new ArrayList<>();
        List<String> back = new ArrayList<>();

        Response page = reader().get(LIST + "?limit=2&q=" + word);
        while (true) {
            forth.addAll(page.path("data.name"));
            if (page.path("page.next") == null) {
                break;
            }
            page = reader().get(LIST + "?limit=2&q=" + word + "&after=" + page.path("page.next"));
        }
        while (page.path("page.prev") != null) {
            page = reader().get(LIST + "?limit=2&q=" + word + "&before=" + page.path("page.prev"));
            back.addAll(0, page.path("data.name"));
        }

        assertThat(forth).isEqualTo(names);
        assertThat(back).isEqualTo(names.subList(0, 4));
        reader().get(LIST + "?sort=-name&q=" + word).then().body("data[0].name", equalTo("élan " + word));
        reader().get(LIST + "?sort=updatedAt&q=" + word).then().body("data[0].name", equalTo("Änne " + word));
    }

    @Test
    void names_are_found_whatever_their_case_and_accents() {
        named("bylines", "Zoë Ångström-" + word);

        reader().get(LIST + "?q=zoe angstrom-" + word.toLowerCase()).then().body("data.size()", equalTo(1));
        reader().get(LIST + "?q=ÅNGSTRÖM-" + word).then().body("data.size()", equalTo(1));
    }

    @Test
    void who_signs_only_a_draft_is_in_no_list_count_or_cursor() {
        named("bylines", "Ada " + word);
        Card hidden = unlisted("bylines", "Berta " + word);
        named("bylines", "Cleo " + word);
        draftWith("\"bylines\":[\"" + hidden.slug() + "\"]");

        Response page = reader().get(LIST + "?limit=1&total=true&q=" + word);

        page.then().body("page.total", equalTo(2)).header("Cache-Groups", equalTo("\"bylines\""));
        reader().get(LIST + "?limit=1&q=" + word + "&after=" + page.path("page.next"))
                .then()
                .body("data[0].name", equalTo("Cleo " + word))
                .body("page.next", nullValue());
        desk().get(LIST + "?total=true&q=" + word)
                .then()
                .header("Cache-Control", "private, no-store")
                .body("page.total", equalTo(3));
        reader().get(LIST + "?total=true&q=Berta " + word)
                .then()
                .body("data", equalTo(List.of()))
                .body("page.total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"kind=agency,Ada", "'beat=Harbour,tides',Ada", "active=false,Berta", "'kind=person&active=false',Berta"
    })
    void filters_leave_out_the_others(String filter, String left) {
        create("bylines", "{\"name\":\"Ada " + word + "\",\"kind\":\"agency\",\"beats\":[\"harbour\"]}");
        create("bylines", "{\"name\":\"Berta " + word + "\",\"active\":false}");

        reader().get(LIST + "?q=" + word + "&" + filter).then().body("data.name", equalTo(List.of(left + " " + word)));
    }

    @Test
    void rows_have_the_members_that_are_wanted() {
        named("bylines", "Ada " + word);

        Response page = reader().get(LIST + "?fields=name,links.self&q=" + word);

        assertThat(page.<List<Object>>path("data").toString())
                .isEqualTo("[{name=Ada " + word + ", links={self=/v1/bylines/ada-" + word.toLowerCase() + "}}]");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=nmae,sort",
        "kind=robot,kind",
        "active=yes,active",
        "knd=person,knd",
        "after=x,after",
        "fields=nmae,fields"
    })
    void a_wrong_parameter_is_named(String parameter, String name) {
        reader().get(LIST + "?" + parameter).then().statusCode(400).body("errors.parameter", hasItem(name));
    }

    @Test
    void a_page_costs_at_most_two_statements() {
        named("bylines", "Ada " + word);
        long before = sessions.getStatistics().getPrepareStatementCount();

        reader().get(LIST + "?total=true&limit=50").then().statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount() - before).isBetween(1L, 2L);
    }
}
