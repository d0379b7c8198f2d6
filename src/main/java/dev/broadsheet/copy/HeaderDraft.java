package dev.broadsheet.copy;

import dev.broadsheet.copy.HeaderFields.Field;
import dev.broadsheet.copy.Passage.Form;
import dev.broadsheet.story.Dateline;
import dev.broadsheet.story.Limits;
import java.util.ArrayList;
import java.util.List;

/** A header while it is being read: the fields found so far, and what was too long for them. */
final class HeaderDraft {

    private final Line line;
    private final Remarks remarks;
    private final List<Passage> overflow = new ArrayList<>();
    private String headline;
    private Dateline dateline;
    private Credit credit;
    private String edition;
    private Passage standfirst;

    HeaderDraft(Line line, Remarks remarks) {
        this.line = line;
        this.remarks = remarks;
    }

    /** Whether a field that can be given only once has been given. */
    boolean has(FieldLook field) {
        return switch (field) {
            case DATELINE -> dateline != null;
            case BYLINE -> credit != null;
            case EDITION -> edition != null;
            case STANDFIRST -> standfirst != null || !overflow.isEmpty();
            case UNCLEAR -> false;
        };
    }

    /** Whether nothing but a headline has been found. */
    boolean isBare() {
        return dateline == null && credit == null && edition == null && standfirst == null && overflow.isEmpty();
    }

    void headline(String words) {
        headline = words;
    }

    /** Lets a field stay with the headline; false when that would become too long. */
    boolean extendHeadline(String words) {
        boolean fits = headline.length() + "/ ".length() + words.length() <= Limits.LINE;
        headline = fits ? headline + "/ " + words : headline;
        return fits;
    }

    void sign(Credit by) {
        credit = by;
    }

    Credit credit() {
        return credit;
    }

    /** Takes a field for what it is said to be, or for a standfirst when it is too long for that. */
    void take(Line from, Field field, FieldLook as) {
        switch (field.text().length() > Limits.LINE ? FieldLook.STANDFIRST : as) {
            case DATELINE -> dateline = Datelines.of(field.text());
            case BYLINE -> credit = Credit.of(field.text());
            case EDITION -> edition = field.text();
            case STANDFIRST, UNCLEAR -> addStandfirst(from, field);
        }
    }

    private void addStandfirst(Line from, Field field) {
        boolean more = standfirst != null;
        String text = more ? standfirst.text() + "/ " + field.text() : field.text();
        if (text.length() <= Limits.STANDFIRST) {
            standfirst = new Passage(from, more ? standfirst.from() : field.from(), Form.LITERAL, text, null);
            return;
        }
        overflow(new Passage(from, field.from(), Form.PARAGRAPH, field.text(), null));
        String message = "The standfirst has %,d characters; it became the first paragraph.";
        remarks.add(DiagnosticCode.STANDFIRST_TOO_LONG, from, field.from(), message.formatted(text.length()));
    }

    /** Lets words that no field can hold open the text. */
    void overflow(Passage passage) {
        overflow.add(passage);
    }

    /** Remarks that a field is not what it should be. */
    void doubt(Field field, String what) {
        String message = "“%s” %s.".formatted(Remarks.excerpt(field.text()), what);
        remarks.add(DiagnosticCode.AMBIGUOUS_HEADER_FIELD, line, field.from(), message);
    }

    /** The header, which ends before the line of that index. */
    Header endingAt(int end) {
        return new Header(line, headline, dateline, credit, edition, standfirst, overflow, end);
    }
}
