/**
 * The wire: many stories in one request, as an agency delivers them or another system hands over its archive.
 *
 * <p>Each line of the body is a story, and each has its own outcome. They are stored some at a time, because a
 * transaction for each would cost more than the stories do; when one of a batch fails for a reason nobody foresaw, each
 * gets a transaction of its own, so that it costs only itself. Two batches are stored while the next one is read.
 * A client's own keys are kept in the transaction that stores the stories, so after any crash the same file is sent again
 * and does the rest. Nothing is held in memory but the batches at hand.
 */
package dev.broadsheet.wire;
