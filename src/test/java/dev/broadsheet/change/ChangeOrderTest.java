package dev.broadsheet.change;

import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Newsroom.Filed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes are numbered in the order in which they are committed, so a number that shows has all before it. */
@QuarkusTest
class ChangeOrderTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_later_change_waits_until_an_earlier_one_is_committed() throws Exception {
        long last = Feed.last(database);

        try (Connection first = begin();
                Connection second = begin()) {
            long earlier = Feed.append(first);
            CompletableFuture<Long> later = appending(second);
            assertStillWaits(later);
            assertThat(Feed.after(database, last)).isEmpty();
            first.commit();

            assertThat(later.get(5, TimeUnit.SECONDS)).isEqualTo(earlier + 1);
            assertThat(Feed.after(database, last)).containsExactly(earlier);
            second.commit();
        }
        assertThat(Feed.after(database, last)).containsExactly(last + 1, last + 2);
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() throws Exception {
        long last = Feed.last(database);

        try (Connection first = begin();
                Connection second = begin()) {
            Feed.append(first);
            CompletableFuture<Long> later = appending(second);
            assertStillWaits(later);
            first.rollback();
            later.get(5, TimeUnit.SECONDS);
            second.commit();
        }

        assertThat(Feed.after(database, last)).containsExactly(last + 1);
    }

    @Test
    void a_publication_waits_for_the_change_before_it() throws Exception {
        Filed article = draft(headline());
        long last = Feed.last(database);

        try (Connection first = begin()) {
            Feed.append(first);
            CompletableFuture<Filed> published = CompletableFuture.supplyAsync(() -> publish(article));
            assertStillWaits(published);
            reader().get(article.path()).then().statusCode(404);
            first.commit();
            published.get(20, TimeUnit.SECONDS);
        }

        assertThat(Feed.after(database, last)).containsExactly(last + 1, last + 2);
    }

    @Test
    void drafts_are_written_while_a_change_is_being_committed() throws SQLException {
        try (Connection first = begin()) {
            Feed.append(first);

            draft(headline());

            first.rollback();
        }
    }

    @Test
    void a_publication_that_cannot_be_told_is_undone() throws SQLException {
        Filed article = draft(headline());

        try (Connection first = begin()) {
            Feed.append(first);

            on(article).post(article.path() + "/publish").then().statusCode(503).body("code", equalTo("unavailable"));

            first.rollback();
        }
        reader().get(article.path()).then().statusCode(404);
        Newsroom.desk().get(article.path() + "?status=any").then().body("status", equalTo("draft"));
        publish(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published.change set slug = 'forged'",
                "delete from published.change",
                "truncate published.change"
            })
    void nobody_takes_news_back(String statement) throws SQLException {
        published(headline());

        try (Connection connection = begin()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .hasMessageContaining("cannot be taken back");
            connection.rollback();
        }
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static CompletableFuture<Long> appending(Connection connection) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Feed.append(connection);
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void assertStillWaits(CompletableFuture<?> appending) {
        assertThatThrownBy(() -> appending.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    }
}
