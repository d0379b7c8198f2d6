package dev.broadsheet.typesetting;

/**
 * Where somebody is quoted in the text of a block, without the quotation marks.
 *
 * @param start where the quotation begins, in UTF-16 code units from the start of the text
 * @param end where it ends, exclusive
 */
public record Stretch(int start, int end) {}
