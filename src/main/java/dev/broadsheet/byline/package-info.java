/**
 * Who signs. A byline is a public credit profile, not a login; editors keep it, merge two that are one, and alone see its
 * e-mail address. A filed story may name one that is new: it is made at
 * once for the desk, and readers find it when a story that it signs is published.
 */
package dev.broadsheet.byline;
