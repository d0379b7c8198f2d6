/**
 * The wall between the desk, where stories are written, and the published side, which the world reads.
 *
 * <p>The public reads tables that have never held an unpublished word, and reads them through
 * {@link dev.broadsheet.wall.Newsstand}: database sessions under a role that may not name the desk's tables. The desk
 * reads and writes through ordinary transactions and Panache entities.
 *
 * <p>It is a wall against our own mistakes. Its connections belong to the same database user as the desk's, so whoever
 * could run SQL of their own there might still say {@code SET ROLE NONE}; nothing in the service lets them.
 */
package dev.broadsheet.wall;
