package dev.broadsheet.copy;

import dev.broadsheet.story.PartKind;

/**
 * What a part of a story is called.
 *
 * @param kind what the part is for
 * @param label the fixed words that say so in print; null when it carries none
 * @param heading the words of its own; null when it has none
 */
record Title(PartKind kind, String label, String heading) {

    /** Running text, called nothing. */
    static final Title BODY = new Title(PartKind.BODY, null, null);

    static Title subhead(String heading) {
        return new Title(PartKind.SUBHEAD, null, heading);
    }

    /** A title under any label; Quick Look and Deep Look are known in any case of letters. */
    static Title labelled(String label, String heading) {
        for (Label each : Label.LOOKS) {
            if (each.text().equalsIgnoreCase(label)) {
                return new Title(each.kind(), each.text(), heading);
            }
        }
        return new Title(PartKind.LABELLED, label, heading);
    }

    /** The title that says the same in plain text, where a kind shows only by its label and its heading. */
    static Title of(PartKind kind, String label, String heading) {
        if (kind == PartKind.QUICK_LOOK) {
            return labelled(Label.QUICK_LOOK.text(), heading);
        }
        if (kind == PartKind.DEEP_LOOK) {
            return labelled(Label.DEEP_LOOK.text(), heading);
        }
        if (label != null) {
            return labelled(label, heading);
        }
        return heading == null ? BODY : subhead(heading);
    }
}
