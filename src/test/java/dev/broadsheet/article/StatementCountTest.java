package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.FAR;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What a read costs the database. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @Test
    void an_article_costs_at_most_three_statements() {
        Filed article = published(headline());

        assertThat(statements(article.path())).isBetween(1L, 3L);
        assertThat(statements("/v1/articles/" + article.slug())).isBetween(1L, 3L);
    }

    @Test
    void the_corrections_of_the_paper_cost_at_most_three_statements() {
        for (int story = 0; story < 5; story++) {
            correct(published(headline()), "It was Tuesday.").then().statusCode(201);
        }

        assertThat(statements("/v1/corrections?limit=5&total=true")).isBetween(1L, 3L);
    }

    @Test
    void an_article_that_expires_costs_the_look_at_the_clock_more() throws SQLException {
        Filed article = publish(changed(draft(headline()), "{\"expiresAt\":\"" + FAR + "\"}"));

        long statements = statements(article.path());

        Records.letExpire(article.id());
        assertThat(statements).isBetween(1L, 4L);
    }

    @Test
    void a_list_of_twenty_costs_at_most_three_statements() {
        for (int story = 0; story < 21; story++) {
            published(headline());
        }

        assertThat(statements("/v1/articles?limit=20")).isBetween(1L, 3L);
        assertThat(statements("/v1/articles?limit=20&total=true")).isBetween(1L, 3L);
    }

    @Test
    void a_page_in_the_middle_costs_no_more() {
        for (int story = 0; story < 5; story++) {
            published(headline());
        }
        String next = reader().get("/v1/articles?limit=2").path("page.next");

        assertThat(statements("/v1/articles?limit=2&after=" + next)).isBetween(1L, 3L);
    }

    @Test
    void the_sections_of_an_article_cost_at_most_three_statements() {
        Filed article = published(headline());

        assertThat(statements(article.path() + "/sections")).isBetween(1L, 3L);
    }

    private long statements(String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        reader().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
