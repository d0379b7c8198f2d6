package dev.broadsheet.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader who follows the changes, asking the nodes in turn, and rebuilds from them what is published. */
final class Subscriber {

    /** What readers see of a story. */
    record Shown(int revision, String slug) {}

    private final Cluster cluster;
    private final Findings findings;
    private final List<String> seen = new ArrayList<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private long after;
    private int requests;

    Subscriber(Cluster cluster, Findings findings) {
        this.cluster = cluster;
        this.findings = findings;
    }

    /** Reads one page of what came after the last. */
    void read() throws IOException {
        String from = requests == 0 || after == 0 ? "" : "&after=" + after;
        Answer answer = cluster.node(requests++).send(Call.get("/v1/changes?limit=100" + from));
        for (JsonNode change : answer.json().get("data")) {
            long sequence = change.get("sequence").longValue();
            findings.expect(sequence > after, "change %d was seen after %d", sequence, after);
            after = Math.max(after, sequence);
            apply(change);
        }
    }

    private void apply(JsonNode change) {
        String id = change.get("articleId").asText();
        String type = change.get("type").asText();
        seen.add(change.get("sequence").asText() + " " + type + " " + id);
        switch (type) {
            case "article.published", "article.updated", "article.corrected" ->
                shown.put(
                        id,
                        new Shown(
                                change.get("revision").intValue(),
                                change.get("slug").asText()));
            case "article.unpublished", "article.killed" -> shown.remove(id);
            // It is no longer killed, and not yet published again.
            case "article.restored" -> findings.expect(!shown.containsKey(id), "%s was restored and not killed", id);
            default -> findings.fail("nobody knows the change %s", change);
        }
    }

    long after() {
        return after;
    }

    int requests() {
        return requests;
    }

    /** Each change as its number, type and article, in the order of arrival. */
    List<String> seen() {
        return seen;
    }

    Map<String, Shown> shown() {
        return shown;
    }
}
