package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskFacetsTest {

    private final String outer = word().toLowerCase(Locale.ROOT);
    private final String inner = word().toLowerCase(Locale.ROOT);

    @Test
    void the_desk_counts_drafts_under_the_site_sections_around_theirs() throws SQLException {
        UUID around = Records.entry("site_section", outer, "World", null);
        Records.entry("site_section", inner, "Europe", around);
        draft("\"siteSection\":\"" + inner + "\"");
        draft("\"siteSection\":\"" + inner + "\"");
        draft("\"siteSection\":\"" + outer + "\"");

        JsonNode counts = Listing.page("/v1/articles?status=any&facets=siteSection&siteSection=" + outer)
                .at("/facets/siteSection");

        assertThat(counts.findValuesAsText("value")).containsExactly(outer, inner);
        assertThat(counts.findValuesAsText("count")).containsExactly("3", "2");
    }

    @Test
    void the_desk_counts_what_was_merged_under_what_stands_for_it() throws SQLException {
        UUID kept = Records.entry("tag", outer, "Ferries", null);
        UUID gone = Records.entry("tag", inner, "Ferry", null);
        draft("\"tags\":[\"" + inner + "\",\"" + outer + "\"]");
        draft("\"tags\":[\"" + inner + "\"]");
        Records.run("update catalog.entry set merged_into = ? where id = ?", kept, gone);

        JsonNode counts =
                Listing.page("/v1/articles?status=any&facets=tag&tag=" + outer).at("/facets/tag");

        assertThat(counts.findValuesAsText("value")).containsExactly(outer);
        assertThat(counts.findValuesAsText("count")).containsExactly("2");
    }

    private static void draft(String references) {
        json("{\"headline\":\"Ferry\"," + references + "}")
                .post("/v1/articles")
                .then()
                .statusCode(201);
    }
}
