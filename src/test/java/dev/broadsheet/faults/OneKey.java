package dev.broadsheet.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A client sends the same article fifty times with one key, over two nodes: it is filed once, and told so each time. */
final class OneKey implements Scenario {

    private static final int SENT = 50;

    @Override
    public String name() {
        return "one-key";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        int keys = workplace.settings().keys();
        try (Cluster cluster = Cluster.start(workplace, this, 2);
                Session database = cluster.database().open()) {
            for (int round = 0; round < keys; round++) {
                String headline = "Ferry " + Invented.word() + " Sails";
                Call call = Call.create(Invented.draft(headline, "Sent many times."))
                        .keyed(UUID.randomUUID().toString());
                List<CompletableFuture<Answer>> sent = IntStream.range(0, SENT)
                        .mapToObj(turn -> cluster.node(turn).start(call))
                        .toList();
                Set<Answer> answers = new HashSet<>();
                sent.forEach(each -> answers.add(each.join()));
                long filed = database.number(
                        "select count(distinct article_id) from desk.revision where story ->> 'headline' = ?",
                        headline);
                findings.expect(filed == 1, "one key filed %d articles", filed);
                findings.expect(
                        answers.size() == 1 && answers.iterator().next().status() == 201,
                        "one key was answered in %d ways: %s",
                        answers.size(),
                        answers.stream().map(Answer::status).sorted().toList());
            }
            findings.figure("%d times %d posts with one key over 2 nodes", keys, SENT);
        }
    }
}
