/**
 * The archive: the whole newsroom as one file, and a newsroom made of such a file.
 *
 * <p>It is written from one snapshot of the database, row by row as the database's own JSON, so that its size costs no
 * memory and hardly any time. It is put back table by table into an instance that is empty, in one transaction, with the
 * ids, dates and numbers it had: readers get the same bytes from both. What is proof of somebody's doing or a secret of
 * one instance is not in it: accounts, tokens, history, leases, links to previews, keys of bulk writes.
 */
package dev.broadsheet.archive;
