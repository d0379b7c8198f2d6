package dev.broadsheet.typesetting;

import dev.broadsheet.story.Mark;

/**
 * What can stand within the text of a block, the one least to be torn apart first: where two of them cross, the later is
 * closed and opened again. Two halves of a quotation would be two quotations, and two halves of a link are at least two
 * to tab through; two halves of a stretch in bold look as one.
 */
enum Element {
    QUOTE("q"),
    LINK("a"),
    STRONG("strong"),
    EMPHASIS("em"),
    STRIKETHROUGH("s"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    CODE("code");

    final String tag;

    Element(String tag) {
        this.tag = tag;
    }

    static Element of(Mark.Type type) {
        return switch (type) {
            case STRONG -> STRONG;
            case EMPHASIS -> EMPHASIS;
            case STRIKETHROUGH -> STRIKETHROUGH;
            case SUPERSCRIPT -> SUPERSCRIPT;
            case SUBSCRIPT -> SUBSCRIPT;
            case CODE -> CODE;
            case LINK -> LINK;
        };
    }

    boolean yieldsTo(Element other) {
        return compareTo(other) > 0;
    }
}
