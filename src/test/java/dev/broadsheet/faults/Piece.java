package dev.broadsheet.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An article as its only writer knows it: what was sent, what was acknowledged, and what may have become of the one
 * write whose answer never came. Each text that is sent bears the next number and a word of its own.
 */
final class Piece {

    /**
     * Where an article stands.
     *
     * @param written the number of the working copy; 0 while there is no article
     * @param shown the number that readers see; 0 when they see none
     */
    record State(int written, int shown) {}

    private final String name = Invented.word();
    private final String key = UUID.randomUUID().toString();
    private final List<String> words = new ArrayList<>();

    /** The numbers that must be in the history, in this order, and no others. */
    private final List<Integer> stored = new ArrayList<>();

    private String id;
    private String tag;
    private State known = new State(0, 0);
    private Attempt doubtful;

    /** Files it, as a draft or in print. The same request is sent again when no answer came. */
    Attempt file(boolean print) {
        int number = nextNumber();
        Call call = print
                ? Call.print(Invented.text(headline(number), standfirst(number)))
                : Call.create(Invented.draft(headline(number), standfirst(number)));
        return new Attempt(this, call.keyed(key), new State(number, print ? number : 0));
    }

    Attempt revise() {
        int number = nextNumber();
        Call call = Call.patch(id, Invented.draft(headline(number), standfirst(number)));
        return new Attempt(this, call.on(tag), new State(number, known.shown));
    }

    Attempt publish() {
        return new Attempt(this, Call.step(id, "publish").on(tag), new State(known.written, known.written));
    }

    Attempt unpublish() {
        return new Attempt(this, Call.step(id, "unpublish").on(tag), new State(known.written, 0));
    }

    void acknowledged(Attempt attempt, Answer answer) {
        id = answer.id();
        doubtful = null;
        become(attempt.after(), answer.tag());
    }

    /** No answer came. Nothing else is sent until it is clear what became of it. */
    void inDoubt(Attempt attempt) {
        doubtful = attempt;
    }

    /** The request to send again; null when nothing is in doubt or looking is enough. */
    Attempt unanswered() {
        return id == null ? doubtful : null;
    }

    /**
     * Compares what a node shows with what may be there. What it shows counts as acknowledged from now on, so that
     * nothing that was seen may go away and nothing that was lost may come back.
     */
    void look(Node node, Findings findings) throws Exception {
        Answer desk = node.send(Call.workingCopy(id));
        Answer reader = node.send(Call.get("/v1/articles/" + id));
        if (desk.status() != 200 || reader.status() != 200 && reader.status() != 404) {
            findings.fail("article %s, acknowledged, is answered with %s and %s", id, desk, reader);
            return;
        }
        State found = new State(number(desk.json()), reader.good() ? number(reader.json()) : 0);
        boolean expected = found.equals(known) || doubtful != null && found.equals(doubtful.after());
        findings.expect(expected, "article %s is %s and must be %s, or what comes of %s", id, found, known, doubtful);
        doubtful = null;
        become(found, desk.tag());
    }

    private void become(State state, String newTag) {
        if (state.written != known.written) {
            stored.add(state.written);
        }
        known = state;
        tag = newTag;
    }

    /** The number of a text; -1 when it was never sent. */
    private int number(JsonNode article) {
        return numberOf(
                article.path("headline").asText(), article.path("standfirst").asText());
    }

    /** The number of a text; -1 when it was never sent. */
    int numberOf(String headline, String standfirst) {
        for (int number = words.size(); number > 0; number--) {
            if (headline(number).equals(headline)) {
                return standfirst(number).equals(standfirst) ? number : -1;
            }
        }
        return -1;
    }

    private int nextNumber() {
        words.add(Invented.word());
        return words.size();
    }

    private String headline(int number) {
        return "Ferry " + name + " Sails " + number;
    }

    private String standfirst(int number) {
        return "Text " + number + " was sent with the word " + words.get(number - 1) + ".";
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    State known() {
        return known;
    }

    List<Integer> stored() {
        return stored;
    }
}
