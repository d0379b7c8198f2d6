/**
 * Requests that may be sent twice. A client that does not know what became of its POST repeats it with the same
 * {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header) and gets the answer that the first one got, to the
 * byte, for 24 hours.
 *
 * <p>{@link dev.broadsheet.replay.AtMostOnce} keeps the answer in the transaction that does the work, so that after a
 * crash both are there or neither, and whichever node is asked finds it. Only success is kept: what was refused has
 * changed nothing and is looked at anew, as is a rehearsal. Of simultaneous requests with one key one does the work and
 * the others wait for its answer a little: those of one node in {@link dev.broadsheet.replay.Turns}, where they hold no
 * connection, and nodes for each other in the database. A key belongs to an account; whoever is nobody has none, because
 * answers that are shared by everybody who guesses a key would be worse than a repeated request.
 */
package dev.broadsheet.replay;
