package dev.broadsheet.preview;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps previews out of search engines, and their addresses from the pages that they lead to. Whatever is answered there
 * says so, also what other parts of the house refuse.
 */
@ApplicationScoped
class Discretion {

    void ask(@Observes Router router) {
        router.route("/v1/previews/*").order(Integer.MIN_VALUE).handler(request -> {
            request.response().putHeader("X-Robots-Tag", "noindex").putHeader("Referrer-Policy", "no-referrer");
            request.next();
        });
    }
}
