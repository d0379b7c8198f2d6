package dev.broadsheet.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** What readers ask a front page and an article page for. */
final class Readings {

    private static final String LIST = "/v1/articles?limit=";
    private static final int LONGEST_PAGE = 100;
    private static final int TAGGED = 500;

    private final Server service;
    private final Clients clients;
    private final List<String> addresses;

    Readings(Server service, Clients clients, List<String> addresses) {
        this.service = service;
        this.clients = clients;
        this.addresses = addresses;
    }

    List<Reading> all() throws IOException {
        int deep = addresses.size() / 10 * 9 / LONGEST_PAGE * LONGEST_PAGE;
        return List.of(
                anyOf("one article", addresses, Request::get),
                Reading.always("list of 20", Request.get(LIST + "20")),
                Reading.always("list of 20 from row " + (deep + 1), pageBelow(deep)),
                unchanged(),
                anyOf("one article as text", addresses, uri -> Request.get(uri, "Accept", "text/plain", 200)));
    }

    private static <T> Reading anyOf(String name, List<T> choice, Function<T, Request> asking) {
        Random random = new Random(1);
        return new Reading(
                name, () -> asking.apply(choice.get(random.nextInt(choice.size()))), asking.apply(choice.get(0)));
    }

    private Request pageBelow(int row) throws IOException {
        String after = "";
        for (int passed = 0; passed < row; passed += LONGEST_PAGE) {
            String next = clients.ask(service.port(), Request.get(LIST + LONGEST_PAGE + after))
                    .json()
                    .getJsonObject("page")
                    .getString("next");
            after = "&after=" + next;
        }
        return Request.get(LIST + "20" + after);
    }

    private Reading unchanged() throws IOException {
        List<Request> conditional = new ArrayList<>();
        for (String uri : addresses.subList(0, TAGGED)) {
            String tag = clients.ask(service.port(), Request.get(uri)).header("etag");
            conditional.add(Request.get(uri, "If-None-Match", tag, 304));
        }
        return anyOf("304, unchanged article", conditional, request -> request);
    }
}
