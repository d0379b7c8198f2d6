package dev.broadsheet.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stories that are to come out soon and others that are to be held, on a database whose clock is right. */
final class Plan {

    private static final Duration SOON = Duration.ofSeconds(8);
    private static final Duration LATER = Duration.ofMinutes(20);
    private static final Duration EMBARGO = Duration.ofMinutes(30);
    private static final Duration LATEST = Duration.ofSeconds(5);

    private final Session database;
    private final Findings findings;
    private final Map<String, Instant> due = new LinkedHashMap<>();
    private final List<String> held = new ArrayList<>();
    private Duration latest = Duration.ZERO;

    Plan(Session database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** One story for soon, one for later, one under embargo, all by one node. */
    void make(Node node) throws IOException, SQLException {
        Instant now = database.now();
        due.put(schedule(node, now.plus(SOON)), now.plus(SOON));
        held.add(schedule(node, now.plus(LATER)));
        Answer draft = draft(node);
        String embargo = "{\"embargo\":{\"until\":\"" + now.plus(EMBARGO) + "\"}}";
        Answer embargoed =
                node.send(Call.patch(draft.id(), embargo).on(draft.tag())).required();
        Answer waiting =
                node.send(Call.step(draft.id(), "publish").on(embargoed.tag())).required();
        String status = waiting.json().path("status").asText();
        findings.expect(status.equals("scheduled"), "a story under embargo is %s after publishing", status);
        held.add(draft.id());
    }

    private static String schedule(Node node, Instant at) throws IOException {
        Answer draft = draft(node);
        return node.send(Call.step(draft.id(), "schedule", "{\"at\":\"" + at + "\"}")
                        .on(draft.tag()))
                .required()
                .id();
    }

    private static Answer draft(Node node) throws IOException {
        return node.send(Call.create(Invented.draft("Ferry " + Invented.word() + " Sails", "In its hour.")))
                .required();
    }

    /** Waits until the last moment at which everything that is due by then must be out. */
    void awaitDue() throws Exception {
        Instant last =
                due.values().stream().max(Instant::compareTo).orElseThrow().plus(LATEST);
        Waiting.until(Node.PATIENCE, () -> database.now().isAfter(last));
    }

    /** What is due is out, once and no earlier; what is to be held is held, wherever readers ask. */
    void check(List<Node> nodes) throws IOException, SQLException {
        for (Map.Entry<String, Instant> story : due.entrySet()) {
            if (database.now().isAfter(story.getValue().plus(LATEST))) {
                Punctuality punctuality = new Punctuality(database, findings);
                Duration late = punctuality.check(List.of(story.getKey()), story.getValue(), LATEST);
                latest = late.compareTo(latest) > 0 ? late : latest;
            }
        }
        long shown =
                database.number("select count(*) from published.change where article_id = any (?::uuid[])", (Object)
                        held.toArray(String[]::new));
        findings.expect(shown == 0, "%d changes tell of stories that are to be held", shown);
        long waiting = database.number(
                "select count(*) from desk.article where status = 'scheduled' and id = any (?::uuid[])",
                (Object) held.toArray(String[]::new));
        findings.expect(waiting == held.size(), "%d of %d stories that are held are scheduled", waiting, held.size());
        for (Node node : nodes) {
            for (String id : held) {
                Answer answer = node.send(Call.get("/v1/articles/" + id));
                findings.expect(answer.status() == 404, "%s shows a story that is to be held: %s", node.name(), answer);
            }
        }
    }

    /** How long after its moment a story came out at most, in seconds. */
    double latest() {
        return latest.toMillis() / 1e3;
    }
}
