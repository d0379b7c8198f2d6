package dev.broadsheet.preview;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.json;

import dev.broadsheet.Newsroom.Filed;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.UUID;

/** Preview links that tests make. */
final class Links {

    private Links() {}

    /** A link that was made. */
    record Link(String id, String url, String self) {

        static Link of(Response answer) {
            answer.then().statusCode(201);
            return new Link(answer.path("id"), answer.path("url"), answer.path("links.self"));
        }

        String token() {
            return url.substring("/v1/previews/".length());
        }
    }

    static Link link(Filed article) {
        return Link.of(make(article, "{}"));
    }

    static Response make(Filed article, String body) {
        return json(body).post(article.path() + "/preview-links");
    }

    /** Saves another standfirst. */
    static Filed save(Filed article, String standfirst) {
        return Filed.of(desk().header("If-Match", article.tag())
                .contentType("application/merge-patch+json")
                .body("{\"standfirst\":\"" + standfirst + "\"}")
                .patch(article.path()));
    }

    static Response step(Filed article, String verb, String body) {
        Response answer = json(body).header("If-Match", article.tag()).post(article.path() + "/" + verb);
        answer.then().statusCode(200);
        return answer;
    }

    /** Lets the database think that a link ends at some moment of its own clock. */
    static void endsAt(Link link, String moment) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery(
                                "update desk.preview_link set expires_at = " + moment + " where id = :id")
                        .setParameter("id", UUID.fromString(link.id()))
                        .executeUpdate());
    }
}
