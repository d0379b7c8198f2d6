package dev.broadsheet.story;

/**
 * Where, and sometimes when and by which agency, a story was filed.
 *
 * @param text the dateline as it is printed, without the dash that ends it: {@code WASHINGTON}, {@code MOSCOW, Oct. 16},
 *     {@code WASHINGTON (AP)}
 * @param place the place alone, in ordinary spelling: {@code Washington}, {@code Richmond, Va.}
 * @param agency the agency named in brackets, {@code AP}; null when none is
 * @param day the day as it is written, {@code Oct. 16}; null when none is
 */
public record Dateline(String text, String place, String agency, String day) {}
