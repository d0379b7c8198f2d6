/**
 * The benchmark: what the packaged service costs, measured on demand.
 *
 * <p>It starts the packaged jar with an empty folder and its own database, imports invented stories over HTTP and reads
 * them, each kind of read beside a bare Vert.x server that returns the same bytes. The clients share the machine with
 * the servers, so a clock says as much about the machine as about the service; the processor time of the service and
 * its database is the steadier figure. No test depends on any of it.
 */
package dev.broadsheet.benchmark;
