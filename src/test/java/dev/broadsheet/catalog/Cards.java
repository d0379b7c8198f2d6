package dev.broadsheet.catalog;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static dev.broadsheet.Newsroom.publish;

import dev.broadsheet.Newsroom.Filed;
import io.restassured.response.Response;
import org.hamcrest.Matchers;

/** What the administrator writes into the catalog, and stories that refer to it. */
public final class Cards {

    private Cards() {}

    /** An entry that was written, with what the next write needs. */
    public record Card(String list, String id, String slug, String tag) {

        static Card of(String list, Response answer) {
            answer.then().statusCode(Matchers.oneOf(200, 201));
            return new Card(list, answer.path("id"), answer.path("slug"), answer.header("ETag"));
        }

        public String path() {
            return list + "/" + id;
        }

        public String named() {
            return list + "/" + slug;
        }

        /** As the desk has it now. */
        public Card now() {
            return of(list, desk().get(path()));
        }
    }

    public static Card create(String kind, String body) {
        return Card.of("/v1/" + kind, json(body).post("/v1/" + kind));
    }

    /** An entry that readers do not see before a story that refers to it is out. */
    public static Card unlisted(String kind, String name) {
        return create(kind, "{\"name\":\"" + name + "\",\"listed\":false}");
    }

    public static Card named(String kind, String name) {
        return create(kind, "{\"name\":\"" + name + "\"}");
    }

    public static Response patch(Card card, String changes) {
        return desk().header("If-Match", card.tag())
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(card.path());
    }

    public static Card changed(Card card, String changes) {
        return Card.of(card.list(), patch(card, changes));
    }

    public static Response delete(Card card) {
        return desk().header("If-Match", card.tag()).delete(card.path());
    }

    public static Response merge(Card card, Card into) {
        return desk().header("If-Match", card.tag())
                .contentType("application/json")
                .body("{\"into\":\"" + into.slug() + "\"}")
                .post(card.path() + "/merge");
    }

    /** A draft that refers to something: {@code "tags":["harbour"]}. */
    public static Filed draftWith(String members) {
        return Filed.of(
                json("{\"headline\":\"" + headline() + "\"," + members + "}").post("/v1/articles"));
    }

    public static Filed publishedWith(String members) {
        return publish(draftWith(members));
    }

    public static String tags(Card... cards) {
        StringBuilder slugs = new StringBuilder();
        for (Card card : cards) {
            slugs.append(slugs.isEmpty() ? "" : ",")
                    .append('"')
                    .append(card.id())
                    .append('"');
        }
        return "\"tags\":[" + slugs + "]";
    }

    public static String siteSection(Card card) {
        return "\"siteSection\":\"" + card.id() + "\"";
    }
}
