package dev.broadsheet.article;

import static dev.broadsheet.Newsroom.desk;
import static dev.broadsheet.Newsroom.headline;
import static dev.broadsheet.Newsroom.json;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.Newsroom.Filed;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What tests of revisions have in common: a story of three sections, and the ways to change it. */
final class Revising {

    static final String MERGE_PATCH = "application/merge-patch+json";
    static final String JSON_PATCH = "application/json-patch+json";

    private Revising() {}

    /** A draft with the sections Alpha, Beta and Gamma, of two paragraphs each. */
    static Filed story() {
        return Filed.of(json("""
                {"headline":"%s","standfirst":"At dawn.","sections":[
                 {"heading":"Alpha","blocks":[{"type":"paragraph","text":"Alpha one."},{"type":"paragraph","text":"Alpha two."}]},
                 {"heading":"Beta","blocks":[{"type":"paragraph","text":"Beta one."},{"type":"paragraph","text":"Beta two."}]},
                 {"heading":"Gamma","blocks":[{"type":"paragraph","text":"Gamma one."},{"type":"paragraph","text":"Gamma two."}]}]}
                """.formatted(headline())).post("/v1/articles"));
    }

    /** The working copy. */
    static Response read(Filed article) {
        return desk().get(article.path() + "?status=any");
    }

    /** All that was saved, the newest first. */
    static Response revisions(Filed article) {
        return desk().get(article.path() + "/revisions");
    }

    /** A request on the state that a tag names. */
    static RequestSpecification holding(String tag) {
        return desk().header("If-Match", tag);
    }

    /** The same, which would rather be merged than refused. */
    static RequestSpecification merging(String tag) {
        return holding(tag).header("Prefer", "merge");
    }

    static Response patch(RequestSpecification request, Filed article, String changes) {
        return request.contentType(MERGE_PATCH).body(changes.getBytes(UTF_8)).patch(article.path());
    }

    static Response operate(RequestSpecification request, Filed article, String operations) {
        return request.contentType(JSON_PATCH).body(operations.getBytes(UTF_8)).patch(article.path());
    }

    static Response replace(RequestSpecification request, Filed article, String body) {
        return request.contentType("application/json")
                .body(body.getBytes(UTF_8))
                .put(article.path());
    }

    /** Changes an article as it was when it was last written; the result has what the next write needs. */
    static Filed change(Filed article, String changes) {
        return Filed.of(patch(holding(article.tag()), article, changes));
    }

    /** The same with operations. */
    static Filed operate(Filed article, String operations) {
        return Filed.of(operate(holding(article.tag()), article, operations));
    }

    /** An operation that gives a section another heading. */
    static String heading(int section, String heading) {
        return "[{\"op\":\"replace\",\"path\":\"/sections/" + section + "/heading\",\"value\":\"" + heading + "\"}]";
    }

    /** An operation that gives a block another text. */
    static String text(int section, int block, String text) {
        return "[{\"op\":\"replace\",\"path\":\"/sections/" + section + "/blocks/" + block + "/text\",\"value\":\""
                + text + "\"}]";
    }
}
