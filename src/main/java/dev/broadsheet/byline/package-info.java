/**
 * Who signs. A byline is a public credit profile, not a login. A filed story may name one that is new: it is made at
 * once for the desk, and readers find it when a story that it signs is published.
 */
package dev.broadsheet.byline;
