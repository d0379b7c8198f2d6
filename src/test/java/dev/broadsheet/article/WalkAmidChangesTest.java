package dev.broadsheet.article;

import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;
import static dev.broadsheet.Newsroom.unpublish;
import static dev.broadsheet.Newsroom.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand stories walked from end to end while others are published, changed, moved and withdrawn. */
@QuarkusTest
class WalkAmidChangesTest {

    private static final int STORIES = 10_000;

    private final String tag = word().toLowerCase(Locale.ROOT);
    private final String salt = word().toLowerCase(Locale.ROOT);
    private final Random random = new Random(10_000);

    /** Those whose number ends with 0 come and go; all others stay. */
    private static final String RESTLESS = "slug like '%s-%%0'";

    @BeforeEach
    void fill() throws SQLException {
        Records.entry("tag", tag, "Ferries", null);
        Filed model = publish(Filed.of(json("{\"headline\":\"" + headline() + "\",\"tags\":[\"" + tag + "\"]}")
                .post("/v1/articles")));
        List<String> statements = new ArrayList<>(List.of(Archive.QUICKLY));
        statements.addAll(List.of(Archive.copies(model.id(), STORIES, salt, "a.summary", "a.refs")));
        run(statements);
    }

    @AfterEach
    void clear() throws SQLException {
        List<String> statements = new ArrayList<>(List.of(Archive.QUICKLY));
        statements.addAll(List.of(Archive.removed(salt)));
        run(statements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tag=%s&", "tag=%s&kind=story&", "tag=%s&sort=headline,publishedAt&"})
    void what_is_there_throughout_is_seen_once(String filter) throws SQLException {
        Set<String> steady = steady();
        AtomicBoolean walking = new AtomicBoolean(true);
        CompletableFuture<Integer> unrest = CompletableFuture.supplyAsync(() -> disturb(walking));

        List<String> forth = new ArrayList<>();
        List<String> back = new ArrayList<>();
        try {
            String list = "/v1/articles?" + filter.formatted(tag) + "limit=100";
            JsonNode page = null;
            for (String after = ""; after != null; ) {
                page = Listing.page(list + after);
                forth.addAll(Listing.ids(page));
                after = Listing.cursor(page, "next") == null ? null : "&after=" + Listing.cursor(page, "next");
            }
            back.addAll(Listing.ids(page));
            for (String before = Listing.cursor(page, "prev"); before != null; ) {
                page = Listing.page(list + "&before=" + before);
                back.addAll(Listing.ids(page));
                before = Listing.cursor(page, "prev");
            }
        } finally {
            walking.set(false);
        }

        assertThat(unrest.join()).as("rounds of changes").isPositive();
        assertThat(forth).filteredOn(steady::contains).doesNotHaveDuplicates().hasSameSizeAs(steady);
        assertThat(back).filteredOn(steady::contains).doesNotHaveDuplicates().hasSameSizeAs(steady);
    }

    private int disturb(AtomicBoolean walking) {
        int rounds = 0;
        Filed own = draft(headline());
        try {
            while (walking.get() || rounds == 0) {
                own = rounds % 2 == 0 ? publish(changed(own, "{\"standfirst\":\"" + word() + "\"}")) : unpublish(own);
                String some = RESTLESS.formatted(salt) + " and hashtext(slug) % 20 = " + random.nextInt(20);
                run(List.of(
                        "update published.article set published_at = published_at - random() * interval '3 days' where "
                                + some,
                        "update published.filing f set published_at = a.published_at from published.article a"
                                + " where a.id = f.id and a." + some.replace("(slug)", "(a.slug)"),
                        "update published.article set updated_at = now(), summary = summary || '{\"wordCount\":7}'"
                                + " where slug like '" + salt + "-%" + random.nextInt(100) + "1'"));
                if (rounds % 3 == 2) {
                    run(List.of("delete from published.article where " + RESTLESS.formatted(salt)
                            + " and hashtext(slug) % 50 = " + random.nextInt(50)));
                }
                rounds++;
            }
            return rounds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> steady() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = Records.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from published.article where slug like '" + salt + "-%' and slug not like '%0'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        assertThat(ids).hasSize(STORIES * 9 / 10);
        return ids;
    }

    /** All in one transaction. */
    private static void run(List<String> statements) throws SQLException {
        try (Connection connection = Records.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
