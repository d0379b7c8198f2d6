package dev.broadsheet.copy;

import java.util.Locale;

/** What a field of a header looks like, apart from its place in it. */
enum FieldLook {
    /** A place in capitals. */
    DATELINE,
    /** {@code By ...}, or a person's name. */
    BYLINE,
    /** {@code Morning Edition}. */
    EDITION,
    /** A sentence, or most of one. */
    STANDFIRST,
    UNCLEAR;

    private static final int LONGEST_EDITION = 60;
    private static final int LONG_FOR_A_NAME = 60;
    private static final int MANY_WORDS = 9;

    static FieldLook of(String field) {
        if (field.length() <= LONGEST_EDITION && field.toLowerCase(Locale.ROOT).endsWith("edition")) {
            return EDITION;
        }
        if (Credit.isByline(field)) {
            return BYLINE;
        }
        if (Datelines.isDateline(field)) {
            return DATELINE;
        }
        if (PersonNames.isName(field)) {
            return BYLINE;
        }
        boolean sentence = field.length() >= LONG_FOR_A_NAME
                || Prose.wordCount(field) >= MANY_WORDS
                || Prose.endsSentence(field) && Prose.wordCount(field) > 2;
        return sentence ? STANDFIRST : UNCLEAR;
    }

    /** As it is named in a message. */
    String words() {
        return this == UNCLEAR ? "nothing in particular" : "a " + name().toLowerCase(Locale.ROOT);
    }
}
