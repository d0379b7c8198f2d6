/**
 * What changed for readers, numbered in the order in which it became visible, for those who keep a copy of their own.
 *
 * <p>An integrator reads the list from its beginning and comes back with the last number it has; it misses nothing and
 * sees nothing twice, whoever published what at the same moment. That holds because changes are appended one transaction
 * after the other: {@link dev.broadsheet.change.Changes} collects them and {@link dev.broadsheet.change.Appending} writes
 * them last of all, when nothing but the commit is left to do, and only then does the database give them their numbers.
 * What happens at the desk makes no change, and draws no number by whose absence it could be guessed. The database
 * refuses to alter what is once told.
 */
package dev.broadsheet.change;
