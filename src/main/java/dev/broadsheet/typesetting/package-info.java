/**
 * How the blocks of a story are shown to those who would rather not set them themselves: as HTML or as plain text.
 *
 * <p>A {@link dev.broadsheet.typesetting.Body} is what a client may ask for, and sets blocks as
 * {@link dev.broadsheet.typesetting.BlockView}s. The HTML is safe by construction: the only tags and attributes in it are
 * written by this package, and whatever comes out of a story is escaped. Tests hold it against a sanitizer, which finds
 * nothing to remove. Asking one for each answer would cost three times what the setting does, and it rewrites what is
 * harmless: emoji and at signs as numbers, list items into lists.
 *
 * <p>The text in the HTML of a paragraph, list item or pull quote is the text of the block, character by character, so a
 * client may count offsets in either. That is why quotation marks stay where they are, outside their {@code <q>}.
 */
package dev.broadsheet.typesetting;
