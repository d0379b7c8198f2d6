package dev.broadsheet.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Somebody who writes without a pause, article by article, and remembers what was acknowledged. */
final class Writer {

    /** How many of the last articles it goes on with. */
    private static final int DESK = 20;

    private static final Duration STILL_RUNNING = Duration.ofSeconds(10);

    private final Random dice = new Random();
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Piece> touched = new LinkedHashSet<>();
    private final AtomicInteger acknowledged;
    private final AtomicInteger inDoubt;
    private Attempt lastFiled;
    private Answer lastFiling;

    Writer(AtomicInteger acknowledged, AtomicInteger inDoubt) {
        this.acknowledged = acknowledged;
        this.inDoubt = inDoubt;
    }

    /**
     * Writes until no answer comes.
     *
     * @param killed whether that is what is to be expected
     */
    void write(Node node, BooleanSupplier killed, Findings findings) {
        while (true) {
            Attempt attempt = attempt();
            attempt.piece().inDoubt(attempt);
            touched.add(attempt.piece());
            try {
                Answer answer = node.send(attempt.call());
                if (!answer.good()) {
                    findings.fail("%s was answered with %s", attempt, answer);
                    return;
                }
                count(attempt, answer);
            } catch (IOException e) {
                findings.expect(killed.getAsBoolean(), "%s was not answered: %s", attempt, e);
                inDoubt.incrementAndGet();
                return;
            }
        }
    }

    private Attempt attempt() {
        int chance = dice.nextInt(100);
        if (pieces.isEmpty() || chance < 35) {
            Piece piece = new Piece();
            pieces.add(piece);
            return piece.file(chance < 15);
        }
        Piece piece = pieces.get(pieces.size() - 1 - dice.nextInt(Math.min(DESK, pieces.size())));
        Piece.State state = piece.known();
        if (chance < 65) {
            return piece.revise();
        }
        return state.shown() == 0 || chance < 85 ? piece.publish() : piece.unpublish();
    }

    private void count(Attempt attempt, Answer answer) {
        attempt.piece().acknowledged(attempt, answer);
        acknowledged.incrementAndGet();
        if (answer.status() == 201) {
            lastFiled = attempt;
            lastFiling = answer;
        }
    }

    /** After a restart: sends again what was not answered, and looks at all that it had in hand. */
    void settle(Node node, Findings findings) throws Exception {
        if (lastFiled != null) {
            Answer again = repeat(node, lastFiled.call());
            findings.expect(again.equals(lastFiling), "a key answered %s and later %s", lastFiling, again);
        }
        for (Piece piece : touched) {
            Attempt unanswered = piece.unanswered();
            if (unanswered != null) {
                Answer answer = repeat(node, unanswered.call());
                if (!answer.good()) {
                    findings.fail("%s was answered with %s the second time", unanswered, answer);
                    pieces.remove(piece);
                    continue;
                }
                count(unanswered, answer);
            }
            piece.look(node, findings);
        }
        touched.clear();
    }

    /** Whoever sends a key again while its first request seems to run is asked to come back. */
    private static Answer repeat(Node node, Call call) throws Exception {
        Answer[] last = new Answer[1];
        Waiting.until(STILL_RUNNING, () -> (last[0] = node.send(call)).status() != 409);
        return last[0];
    }

    List<Piece> pieces() {
        return pieces;
    }
}
