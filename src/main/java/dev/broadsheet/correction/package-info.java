/**
 * The corrections ledger: what the paper has put right, for readers to see.
 *
 * <p>A correction is part of the story it corrects and of every later revision of it; none is ever changed or taken
 * back. It can be written about anything that readers have seen, and they see it at once. The rows here are a projection
 * of what is in print, written by each publishing, so that the corrections of the whole paper can be listed.
 */
package dev.broadsheet.correction;
