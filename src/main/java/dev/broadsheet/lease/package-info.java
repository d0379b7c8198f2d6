/**
 * Who is editing an article. A {@link dev.broadsheet.lease.Lease} is a courtesy between clients: the one that opens an
 * article takes it, extends it while somebody types, and gives it back; the others show who that is. It blocks no write,
 * for {@code If-Match} already keeps anybody's work from being overwritten, and a lock would keep an article from readers
 * whenever a laptop is shut. So it ends by itself, and whoever may change the article may take it over, which goes on
 * record. All of it is one row in the database, by the database's clock, and therefore the same on every node.
 */
package dev.broadsheet.lease;
