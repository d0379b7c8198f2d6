/**
 * What a story says: immutable records with no database and no HTTP behind them.
 *
 * <p>A {@link dev.broadsheet.story.Story} is a whole document. Its {@link dev.broadsheet.story.Part}s stand in reading
 * order, each with a level that nests it; a part holds {@link dev.broadsheet.story.Block}s. Importers produce stories,
 * the desk stores them, projections read them, exporters render them. The people and places a story belongs to
 * (bylines, editions) are named by their ids, so that a rename in the catalog shows everywhere at once. The ids of
 * parts and blocks are carried in the document, so that what hangs on them survives a revision.
 */
package dev.broadsheet.story;
