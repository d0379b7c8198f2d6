package dev.broadsheet.copy;

import dev.broadsheet.copy.Datelines.Opening;
import dev.broadsheet.copy.Outline.Section;
import dev.broadsheet.copy.Passage.Form;
import dev.broadsheet.story.Dateline;
import java.util.List;
import java.util.Locale;

/**
 * Takes the dateline out of the paragraph that opens the story.
 *
 * <p>It is looked for in the first paragraph of each section of level 1, where a bare date may stand before it, and
 * taken once. When the header names the same place, the fuller of the two is kept; when it names another, the header's
 * is kept and the paragraph left as it is.
 */
final class OpeningDateline {

    private OpeningDateline() {}

    /** The dateline of the story; null when neither the header nor the text has one. */
    static Dateline take(List<Section> sections, Dateline filed, Remarks remarks) {
        for (Section section : sections) {
            int at = section.level() == 1 ? opening(section.passages()) : -1;
            Opening found =
                    at < 0 ? null : Datelines.opening(section.passages().get(at).text());
            if (found != null) {
                return take(section.passages(), at, found, filed, remarks);
            }
        }
        return filed;
    }

    /** The index of the first paragraph; -1 when there is none that may be read. */
    private static int opening(List<Passage> passages) {
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            boolean date = at == 0 && Datelines.isDate(passage.text());
            if (passage.form() == Form.PARAGRAPH && !date) {
                return at;
            }
            if (passage.form() == Form.LITERAL) {
                return -1;
            }
        }
        return -1;
    }

    private static Dateline take(List<Passage> passages, int at, Opening found, Dateline filed, Remarks remarks) {
        Passage passage = passages.get(at);
        Dateline kept = filed == null ? found.dateline() : fuller(filed, found.dateline());
        if (kept == null) {
            remarks.add(
                    DiagnosticCode.DATELINE_MISMATCH,
                    passage.line(),
                    passage.from(),
                    "The header says “%s” and the text “%s”; the header's was kept."
                            .formatted(filed.text(), found.dateline().text()));
            return filed;
        }
        passages.set(at, passage.behind(found.end()));
        return kept;
    }

    /** The one that says all that the other says; null when neither does. */
    private static Dateline fuller(Dateline header, Dateline text) {
        List<String> headerWords = words(header);
        List<String> textWords = words(text);
        if (headerWords.containsAll(textWords)) {
            return header;
        }
        return textWords.containsAll(headerWords) ? text : null;
    }

    private static List<String> words(Dateline dateline) {
        return List.of(dateline.text().toLowerCase(Locale.ROOT).split("[ ,()/]+"));
    }
}
