package dev.broadsheet.copy;

import dev.broadsheet.story.Dateline;
import java.util.List;

/**
 * What stands above the text of a filed story.
 *
 * @param line where the headline stands
 * @param headline the headline; never blank
 * @param dateline null when the header names none
 * @param credit who signs; null when nobody does
 * @param edition the edition as written; null when none is named
 * @param standfirst null when there is none
 * @param overflow words of the header too long for their field, which open the text; never null
 * @param end the index of the first line behind the header
 */
record Header(
        Line line,
        String headline,
        Dateline dateline,
        Credit credit,
        String edition,
        Passage standfirst,
        List<Passage> overflow,
        int end) {

    String standfirstText() {
        return standfirst == null ? null : standfirst.text();
    }
}
