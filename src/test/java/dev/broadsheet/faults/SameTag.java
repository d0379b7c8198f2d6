package dev.broadsheet.faults;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Forty editors save on the same tag at once, over two nodes: one of them succeeds and the others are told. */
final class SameTag implements Scenario {

    private static final int EDITORS = 40;

    @Override
    public String name() {
        return "same-tag";
    }

    @Override
    public void run(Workplace workplace, Findings findings) throws Exception {
        int races = workplace.settings().races();
        try (Cluster cluster = Cluster.start(workplace, this, 2)) {
            Answer article = cluster.node(0)
                    .send(Call.create(Invented.draft("Ferry " + Invented.word(), "Nobody saved it yet.")))
                    .required();
            String id = article.id();
            for (int race = 0; race < races; race++) {
                article = race(cluster, id, article.tag(), findings);
            }
            findings.figure("%d times %d saves on one tag over 2 nodes", races, EDITORS);
        }
    }

    /** Returns the article as it is afterwards. */
    private static Answer race(Cluster cluster, String id, String tag, Findings findings) throws Exception {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, EDITORS)
                .mapToObj(editor -> cluster.node(editor)
                        .start(Call.patch(id, change(editor)).on(tag)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        List<Answer> saved = answers.stream().filter(Answer::good).toList();
        Answer after = cluster.node(1).send(Call.workingCopy(id)).required();
        findings.expect(saved.size() == 1, "%d of %d saves on one tag succeeded", saved.size(), EDITORS);
        for (Answer answer : answers) {
            findings.expect(answer.good() || answer.status() == 412, "a save was answered with %s", answer);
            findings.expect(
                    answer.status() != 412 || after.tag().equals(answer.tag()),
                    "a refusal names %s and the article is %s",
                    answer.tag(),
                    after.tag());
        }
        for (Answer winner : saved) {
            findings.expect(winner.body().equals(after.body()), "what was saved is not what is there: %s", after);
        }
        return after;
    }

    private static String change(int editor) {
        return Invented.draft("Ferry " + Invented.word() + " Sails", "Editor " + editor + " saved it.");
    }
}
