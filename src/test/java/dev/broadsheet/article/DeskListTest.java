package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.published;
import static dev.broadsheet.Newsroom.reader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom.Filed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskListTest {

    @Test
    void the_desk_sees_what_readers_do_not_see_yet() {
        Filed article = Copydesk.changed(published(headline()), "{\"standfirst\":\"Ferries sail again.\"}");

        Map<String, Object> card = card(desk().get("/v1/articles?status=any&limit=100"), article);

        assertThat(card).containsEntry("hasUnpublishedChanges", true).doesNotContainKey("scheduledFor");
    }

    @Test
    void the_desk_sees_what_comes_out_when() {
        Filed article = Copydesk.schedule(draft(headline()), Copydesk.FAR);

        Map<String, Object> card = card(desk().get("/v1/articles?status=scheduled&limit=100"), article);

        assertThat(card).containsEntry("scheduledFor", Copydesk.FAR).containsEntry("hasUnpublishedChanges", false);
    }

    @Test
    void an_embargo_beyond_the_schedule_is_when_it_comes_out() {
        Filed embargoed = Copydesk.changed(draft(headline()), "{\"embargo\":{\"until\":\"2127-01-01T00:00:00Z\"}}");
        Filed article = Copydesk.schedule(embargoed, Copydesk.FAR);

        Map<String, Object> card = card(desk().get("/v1/articles?status=any&limit=100"), article);

        assertThat(card).containsEntry("scheduledFor", "2127-01-01T00:00:00Z");
    }

    @Test
    void readers_learn_nothing_of_plans() {
        Filed article = Copydesk.schedule(published(headline()), Copydesk.FAR);

        Map<String, Object> card = card(reader().get("/v1/articles?limit=100"), article);

        assertThat(card).doesNotContainKeys("scheduledFor", "hasUnpublishedChanges");
    }

    private static Map<String, Object> card(Response list, Filed article) {
        return list.jsonPath().getMap("data.find { it.id == '" + article.id() + "' }");
    }
}
