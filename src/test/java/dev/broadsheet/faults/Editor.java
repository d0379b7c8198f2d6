package dev.broadsheet.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who shows, changes and withdraws stories that nobody else touches, over all nodes. */
final class Editor {

    private static final int STORIES = 20;
    private static final String REASON = "{\"reason\":\"The ferry never sailed.\"}";

    private final Cluster cluster;
    private final Random dice = new Random();
    private final List<Answer> stories = new ArrayList<>();
    private int turn;

    /** @param number so that not all editors begin at the same node */
    Editor(Cluster cluster, int number) {
        this.cluster = cluster;
        this.turn = number;
    }

    /** Makes changes that readers see as long as any are left to be made. */
    void work(AtomicInteger left) {
        try {
            while (left.getAndDecrement() > 0) {
                int at = dice.nextInt(STORIES);
                if (at < stories.size()) {
                    stories.set(at, change(stories.get(at)));
                } else {
                    stories.add(step(draft(), "publish"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer change(Answer story) throws IOException {
        String status = story.json().path("status").asText();
        return switch (status) {
            case "published" -> {
                int chance = dice.nextInt(100);
                if (chance < 20) {
                    yield send(Call.step(story.id(), "kill", REASON).on(story.tag()));
                }
                yield chance < 50 ? step(story, "unpublish") : step(revise(story), "publish");
            }
            case "killed" -> step(story, "restore");
            default -> step(story, "publish");
        };
    }

    private Answer draft() throws IOException {
        return send(Call.create(Invented.draft("Ferry " + Invented.word() + " Sails", "It was never seen.")));
    }

    /** Another text, and now and then another address. */
    private Answer revise(Answer story) throws IOException {
        String word = Invented.word();
        String text = dice.nextInt(3) == 0
                ? "{\"slug\":\"" + word.toLowerCase(Locale.ROOT) + "\"}"
                : Invented.draft("Ferry " + word + " Sails", "It was seen before.");
        return send(Call.patch(story.id(), text).on(story.tag()));
    }

    private Answer step(Answer story, String verb) throws IOException {
        return send(Call.step(story.id(), verb).on(story.tag()));
    }

    private Answer send(Call call) throws IOException {
        return cluster.node(turn++).send(call).required();
    }
}
