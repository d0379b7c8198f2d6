package dev.broadsheet.article;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named addresses, in the order in which they are given. */
final class Links {

    private Links() {}

    static Map<String, String> of(String... namesAndAddresses) {
        Map<String, String> links = new LinkedHashMap<>();
        for (int at = 0; at < namesAndAddresses.length; at += 2) {
            links.put(namesAndAddresses[at], namesAndAddresses[at + 1]);
        }
        return links;
    }
}
