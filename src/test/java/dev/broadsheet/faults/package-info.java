/**
 * The faults: what the packaged service must survive, done to it on demand.
 *
 * <p>Each {@link dev.broadsheet.faults.Scenario} starts the packaged jar, as one node with an embedded database or as
 * several on a durable PostgreSQL of their own, does it a wrong and says whether anything acknowledged was lost or
 * anything shown that should not be. Package the service and run {@code dev.broadsheet.faults.Faults} on the classpath
 * of the tests: without arguments it runs all scenarios, otherwise those whose names it is given, and it ends with 1 if
 * one failed. {@link dev.broadsheet.faults.Settings} lists the system properties that make it longer or shorter. It
 * talks to this machine only and leaves nothing behind, unless something failed: then the folder with the logs stays.
 */
package dev.broadsheet.faults;
