package dev.broadsheet.wire;

import dev.broadsheet.article.Offer;
import dev.broadsheet.problem.Problem;

/**
 * A line that was read.
 *
 * @param line its number
 * @param key by which its client knows it; null for none
 * @param fingerprint the SHA-256 of the line
 * @param offer the draft in it; null where it was refused
 * @param refusal why it was refused; null where it was not
 */
record Item(long line, String key, byte[] fingerprint, Offer offer, Problem refusal) {}
