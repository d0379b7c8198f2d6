package dev.broadsheet.importing;

import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.reader;
import static dev.broadsheet.Newsroom.send;
import static dev.broadsheet.Newsroom.text;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.broadsheet.Newsroom;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Filing a text to see what would come of it. */
@QuarkusTest
class DryRunTest {

    @Inject
    AgroalDataSource database;

    @Test
    void nothing_at_all_is_stored() throws SQLException {
        String text = text(headline(), "Ines " + word(), word() + " Edition");
        Map<String, Long> before = rows();

        send(text, "?dryRun=true").then().statusCode(200);
        send(text, "?dryRun=true&publish=true").then().statusCode(200);

        assertThat(rows()).isEqualTo(before).containsKeys("desk.article", "catalog.entry", "published.section");
    }

    @Test
    void the_answer_is_what_would_have_been_filed() {
        String text = text(headline(), "Ines " + word(), "Morning Edition");

        Response rehearsed = send(text, "?dryRun=true&publish=true");
        Response filed = send(text, "?publish=true");

        rehearsed
                .then()
                .body("status", equalTo("published"))
                .body("slug", equalTo(filed.path("slug")))
                .body("headline", equalTo(filed.path("headline")))
                .body("bylineText", equalTo(filed.path("bylineText")))
                .body("edition.slug", equalTo("morning"))
                .body("sections", hasSize(2))
                .body("sections.blocks.text", equalTo(filed.path("sections.blocks.text")))
                .body("diagnostics", empty());
    }

    @Test
    void it_leads_nowhere_afterwards() {
        Response rehearsed = send(text(headline()), "?dryRun=true&publish=true");

        assertThat(rehearsed.header("Location")).isNull();
        reader().get("/v1/articles/" + rehearsed.path("slug")).then().statusCode(404);
        Newsroom.desk()
                .get("/v1/articles/" + rehearsed.path("id") + "?status=any")
                .then()
                .statusCode(404);
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    statement.executeQuery("select schemaname || '.' || relname from pg_stat_user_tables")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
