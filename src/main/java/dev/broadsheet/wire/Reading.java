package dev.broadsheet.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.broadsheet.account.Caller;
import dev.broadsheet.article.Intake;
import dev.broadsheet.article.Offer;
import dev.broadsheet.house.Lines;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Reads lines, without asking the database. Whatever is wrong with one is its own affair. */
@ApplicationScoped
class Reading {

    @Inject
    Intake intake;

    @Inject
    StrictJson json;

    Item read(Lines.Line line, Caller caller) {
        String key = null;
        try {
            ObjectNode tree = json.object(bytes(line));
            key = tree.path("key").textValue();
            Envelope envelope = json.as(Envelope.class, tree);
            return new Item(line.number(), key, fingerprint(line.bytes()), offer(envelope, caller), null);
        } catch (Problem refusal) {
            return new Item(line.number(), key, null, null, refusal);
        }
    }

    private Offer offer(Envelope envelope, Caller caller) {
        try {
            Offer offer = intake.read(envelope.article(), envelope.isForPrint());
            if (!caller.role().includes(offer.needs())) {
                throw Problem.of(ProblemType.FORBIDDEN, "Your role does not allow to publish.");
            }
            return offer;
        } catch (Problem refusal) {
            throw refusal.below("/article");
        }
    }

    private static byte[] bytes(Lines.Line line) {
        if (line.bytes() == null) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The line is longer than 10 MB.");
        }
        return line.bytes();
    }

    private static byte[] fingerprint(byte[] line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(line);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
