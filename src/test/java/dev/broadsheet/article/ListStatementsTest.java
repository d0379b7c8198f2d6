package dev.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list costs the database: the same few statements, however many rows it has and whatever they are to show. */
@QuarkusTest
class ListStatementsTest {

    private static final String ALL =
            "&include=sections,corrections,related&facets=siteSection,tag,byline,speaker,edition,kind&total=true&body=html";

    /** It takes two to know who is asking for what is on the desk. */
    private static final int SIGNED_IN = 2;

    private static Morgue morgue;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void file() throws SQLException {
        if (morgue == null) {
            morgue = new Morgue(150, new Random(4));
        }
    }

    @AfterAll
    static void clear() throws SQLException {
        morgue.clear();
    }

    @Test
    void a_list_costs_at_most_four_statements_whatever_it_asks_for() {
        SoftAssertions all = new SoftAssertions();

        for (String list : List.of(
                "tag=" + morgue.everywhere("tag"),
                "tag=" + String.join(",", morgue.slugs.get("tag")) + "&byline=" + morgue.everywhere("byline"),
                "tag=" + morgue.everywhere("tag") + "&q=bridge",
                "tag=" + morgue.everywhere("tag") + "&sort=-headline&kind=story,live&lang=en,fr&hasCorrections=false",
                "ids=" + morgue.all.get(0).id() + "," + morgue.all.get(1).slug(),
                "tag=" + morgue.everywhere("tag") + "&from=2124-01-01")) {
            for (String size : List.of("&limit=1", "&limit=20", "&limit=100")) {
                for (String status : List.of("", "&status=any")) {
                    if (status.isEmpty() || !list.contains("q=")) {
                        String address = "/v1/articles?" + list + size + status;
                        int most = 4 + (status.isEmpty() ? 0 : SIGNED_IN);
                        all.assertThat(statements(address)).as(address).isLessThanOrEqualTo(most);
                        all.assertThat(statements(address + ALL))
                                .as(address + ALL)
                                .isLessThanOrEqualTo(most);
                        all.assertThat(statements(neighbour(address) + ALL))
                                .as("beside %s", address)
                                .isLessThanOrEqualTo(most);
                    }
                }
            }
        }
        all.assertAll();
    }

    @Test
    void a_plain_list_and_an_article_cost_two() {
        Cutting story = morgue.all.stream().filter(Cutting::inPrint).findFirst().orElseThrow();

        for (String address : List.of(
                "/v1/articles",
                "/v1/articles?limit=100&total=true&facets=tag",
                "/v1/articles?sort=headline",
                "/v1/articles/" + story.slug(),
                "/v1/articles/" + story.id())) {
            assertThat(statements(address)).as(address).isEqualTo(2);
        }
    }

    private static String neighbour(String address) {
        JsonNode page = Listing.page(address);
        String next = Listing.cursor(page, "next");
        return next == null ? address : address + "&after=" + next;
    }

    private long statements(String address) {
        Listing.page("/v1/articles?limit=1&status=any");
        long before = sessions.getStatistics().getPrepareStatementCount();
        assertThat(Listing.get(address).statusCode()).as(address).isEqualTo(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
