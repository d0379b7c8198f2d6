package dev.broadsheet;

import static dev.broadsheet.Newsroom.on;

import dev.broadsheet.Newsroom.Filed;
import io.restassured.response.Response;
import java.util.Locale;

/** What the administrator does to an article that is there, with the answer for tests to look at. */
public final class Copydesk {

    /** So far away that no test meets it, and further than any cache keeps anything. */
    public static final String FAR = "2126-10-16T06:00:00Z";

    private Copydesk() {}

    /** A step with a body; null sends none. */
    public static Response step(Filed article, String verb, String body) {
        return body == null
                ? on(article).post(article.path() + "/" + verb)
                : on(article).contentType("application/json").body(body).post(article.path() + "/" + verb);
    }

    public static Response patch(Filed article, String changes) {
        return on(article)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(article.path());
    }

    public static Response replace(Filed article, String body) {
        return on(article).contentType("application/json").body(body).put(article.path());
    }

    public static Filed changed(Filed article, String changes) {
        return Filed.of(patch(article, changes));
    }

    /** With another slug, which readers do not know before it is published. */
    public static Filed renamed(Filed article, String slug) {
        return changed(article, "{\"slug\":\"" + slug + "\"}");
    }

    public static Filed submit(Filed article) {
        return Filed.of(step(article, "submit", null));
    }

    public static Filed schedule(Filed article, String at) {
        return Filed.of(step(article, "schedule", "{\"at\":\"" + at + "\"}"));
    }

    public static Filed schedule(Filed article) {
        return schedule(article, FAR);
    }

    public static Filed kill(Filed article, String reason) {
        return Filed.of(step(article, "kill", "{\"reason\":\"" + reason + "\"}"));
    }

    public static Filed restore(Filed article) {
        return Filed.of(step(article, "restore", null));
    }

    /** A correction; the answer carries the tag for the next write. */
    public static Response correct(Filed article, String text) {
        return step(article, "corrections", "{\"kind\":\"correction\",\"text\":\"" + text + "\"}");
    }

    /** The article with the tag of an answer that does not show it. */
    public static Filed after(Filed article, Response answer) {
        answer.then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        return new Filed(article.id(), article.slug(), answer.header("ETag"));
    }

    /** The article as the desk has it now. */
    public static Filed now(Filed article) {
        return Filed.of(Newsroom.desk().get(article.path() + "?status=any"));
    }

    /** A slug that nothing else has. */
    public static String slug() {
        return "ferry-" + Newsroom.word().toLowerCase(Locale.ROOT);
    }
}
