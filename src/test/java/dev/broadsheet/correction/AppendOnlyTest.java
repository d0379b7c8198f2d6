package dev.broadsheet.correction;

import static dev.broadsheet.Copydesk.after;
import static dev.broadsheet.Copydesk.changed;
import static dev.broadsheet.Copydesk.correct;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.Newsroom.Filed;
import dev.broadsheet.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was in print, and what was put right, the database itself keeps, whoever writes to it. */
@QuarkusTest
class AppendOnlyTest {

    private static final String NEXT = "insert into desk.revision (article_id, number, story, slug, saved_at, saved_by)"
            + " select article_id, number + 1, %s, slug, now(), saved_by from desk.revision"
            + " where article_id = ? order by number desc limit 1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story - 'corrections'",
                "jsonb_set(story, '{corrections}', '[]')",
                "story #- '{corrections,0}'",
                "story #- '{corrections,1}'",
                "jsonb_set(story, '{corrections,0,text}', '\"Never mind.\"')",
                "jsonb_set(story, '{corrections}', jsonb_build_array(story #> '{corrections,1}', story #> '{corrections,0}'))",
                "jsonb_insert(story, '{corrections,0}', '{\"text\":\"Before them.\"}')"
            })
    void a_revision_that_loses_or_changes_a_correction_is_refused(String story) {
        Filed article = corrected();

        assertThatThrownBy(() -> Records.change(NEXT.formatted(story), article.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("would lose a correction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "jsonb_insert(story, '{corrections,-1}', '{\"text\":\"After them.\"}', true)"})
    void a_revision_that_says_them_all_is_kept(String story) throws SQLException {
        Filed article = corrected();

        assertThat(Records.change(NEXT.formatted(story), article.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update desk.revision set story = '{}' where article_id = ?",
                "update desk.revision set published_at = null where article_id = ?",
                "update desk.revision set published_at = now() where article_id = ?",
                "update desk.revision set note = 'Nothing' where article_id = ?",
                "delete from desk.revision where article_id = ?"
            })
    void a_revision_that_was_in_print_stays_as_it_is(String sql) {
        Filed article = published(headline());

        assertThatThrownBy(() -> Records.change(sql, article.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("has been published and stays as it is");
    }

    @Test
    void a_revision_that_was_not_in_print_is_never_changed_but_can_be_forgotten() throws SQLException {
        Filed article = changed(draft(headline()), "{\"headline\":\"Ferry Stays\"}");

        assertThatThrownBy(() ->
                        Records.change("update desk.revision set story = '{}' where article_id = ?", article.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is never changed");
        assertThat(Records.change("delete from desk.revision where number = 1 and article_id = ?", article.id()))
                .isEqualTo(1);
    }

    @Test
    void an_article_that_was_in_print_cannot_be_deleted_with_what_it_said() {
        Filed article = published(headline());

        assertThatThrownBy(() -> Records.change(
                        "with gone as (delete from published.article where id = ? returning id)"
                                + " delete from desk.article where id in (select id from gone)",
                        article.id()))
                .isInstanceOf(SQLException.class);
    }

    private static Filed corrected() {
        Filed article = published(headline());
        Filed once = after(article, correct(article, "First."));
        return after(once, correct(once, "Second."));
    }
}
