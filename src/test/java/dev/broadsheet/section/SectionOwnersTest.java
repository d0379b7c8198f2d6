package dev.broadsheet.section;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.draft;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Copydesk;
import dev.broadsheet.Newsroom.Filed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk keeps which article each section belongs to. */
@QuarkusTest
class SectionOwnersTest {

    @Test
    void a_section_of_any_revision_has_an_owner() {
        Filed article = draft(headline());
        List<String> ids = new ArrayList<>(sections(article));

        Copydesk.replace(article, "{\"headline\":\"A\",\"sections\":[{\"heading\":\"New\"},{\"heading\":\"Newer\"}]}");

        ids.addAll(sections(article));
        assertThat(owned(article)).hasSize(4).extracting(UUID::toString).hasSameElementsAs(ids);
    }

    @Test
    void an_owner_that_is_deleted_leaves_none() {
        Filed article = draft(headline());

        on(article).delete(article.path()).then().statusCode(204);

        assertThat(owned(article)).isEmpty();
    }

    private static List<String> sections(Filed article) {
        return desk().get(article.path() + "?status=any").path("sections.id");
    }

    private static List<UUID> owned(Filed article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Section.getSession()
                        .createNativeQuery(
                                "select section_id from desk.section_owner where article_id = :article", UUID.class)
                        .setParameter("article", UUID.fromString(article.id()))
                        .getResultList());
    }
}
