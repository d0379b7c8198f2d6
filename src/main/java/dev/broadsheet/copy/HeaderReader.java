package dev.broadsheet.copy;

import dev.broadsheet.copy.HeaderFields.Field;
import dev.broadsheet.copy.Passage.Form;
import dev.broadsheet.story.Limits;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the first line of a file, and the lines below it that belong to it.
 *
 * <p>Five fields are what their places say. Fewer are what they look like, each; a field that looks like nothing stays
 * with the headline or the standfirst and is remarked upon. {@code Subject:}, {@code Headline:}, hashes or bold type
 * before the headline are signs, not words.
 */
final class HeaderReader {

    private static final Pattern SIGN =
            Pattern.compile("(?:(?:Subject|Headline) ?: |#+ )\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final List<FieldLook> PLACES =
            List.of(FieldLook.UNCLEAR, FieldLook.DATELINE, FieldLook.BYLINE, FieldLook.EDITION, FieldLook.STANDFIRST);

    private HeaderReader() {}

    /** Reads the header of a file that has at least one line with words. */
    static Header read(List<Line> lines, Remarks remarks) {
        int first = skipBlank(lines, 0);
        HeaderDraft draft = new HeaderDraft(lines.get(first), remarks);
        readFirst(lines.get(first), draft, remarks);
        LinesBelow below = new LinesBelow(draft, remarks);
        int end = skipBlank(lines, first + 1);
        while (end < lines.size() && below.read(lines.get(end))) {
            end = skipBlank(lines, end + 1);
        }
        boolean standfirst = end < lines.size() && isStandfirst(lines, end) && !draft.has(FieldLook.STANDFIRST);
        if (standfirst) {
            Field field = new Field(lines.get(end).text(), 0);
            draft.take(lines.get(end), field, FieldLook.STANDFIRST);
            remarks.add(
                    DiagnosticCode.AMBIGUOUS_HEADER_FIELD,
                    lines.get(end),
                    0,
                    "“%s” stands between headline and dateline; it was taken for a standfirst."
                            .formatted(Remarks.excerpt(field.text())));
        }
        return draft.endingAt(standfirst ? end + 1 : end);
    }

    /** Whether a short line stands between the headline and the paragraph with the dateline, as a deck does. */
    private static boolean isStandfirst(List<Line> lines, int at) {
        int next = skipBlank(lines, at + 1);
        BodyLine line = BodyLine.of(lines.get(at));
        return next < lines.size()
                && line.role() == BodyLine.Role.TEXT
                && Subheads.isShaped(line.text())
                && !Datelines.isDate(line.text())
                && Datelines.opening(lines.get(next).text()) != null;
    }

    /** Whether a first line begins with signs that are no words of a headline. */
    static boolean hasSign(String line) {
        return wordsAt(line) > 0;
    }

    /** Where the words of a first line begin. */
    private static int wordsAt(String line) {
        if (line.charAt(0) == '\\' && line.length() > 1) {
            return 1;
        }
        Matcher sign = SIGN.matcher(line);
        if (sign.lookingAt()) {
            return sign.end();
        }
        return BodyLine.withoutBold(line).equals(line) ? 0 : 2;
    }

    private static void readFirst(Line line, HeaderDraft draft, Remarks remarks) {
        String text = line.text();
        int from = wordsAt(text);
        String bold = BodyLine.withoutBold(text);
        String words = bold.equals(text) ? text.substring(from) : bold;
        List<Field> fields = HeaderFields.split(words);
        if (fields.get(0).text().isEmpty()) {
            fields = List.of(new Field(words.strip(), 0));
        }
        fields = fields.stream()
                .map(field -> new Field(field.text(), from + field.from()))
                .toList();

        draft.headline(fields.get(0).text());
        if (fields.get(0).text().length() > Limits.LINE) {
            draft.headline(HeadlineCut.of(words));
            draft.overflow(new Passage(line, from, Form.PARAGRAPH, words, null));
            String message = "The first line has %,d characters; its first words became the headline.";
            remarks.add(DiagnosticCode.HEADLINE_TOO_LONG, line, message.formatted(words.length()));
        } else if (fields.size() == HeaderFields.MOST) {
            readByPlace(line, fields, draft);
        } else {
            fields.stream().skip(1).forEach(field -> readByLook(line, field, draft));
        }
    }

    private static void readByPlace(Line line, List<Field> fields, HeaderDraft draft) {
        boolean filed = Datelines.isDateline(fields.get(1).text());
        for (int place = 1; place < fields.size(); place++) {
            Field field = fields.get(place);
            FieldLook expected = PLACES.get(place);
            if (!field.text().isEmpty()) {
                FieldLook look = expected == FieldLook.STANDFIRST ? expected : FieldLook.of(field.text());
                boolean nameInCapitals = expected == FieldLook.BYLINE && look == FieldLook.DATELINE && filed;
                if (look != expected && look != FieldLook.UNCLEAR && !nameInCapitals) {
                    draft.doubt(field, "looks like " + look.words() + " but stands as " + expected.words());
                }
                draft.take(line, field, expected);
            }
        }
    }

    private static void readByLook(Line line, Field field, HeaderDraft draft) {
        if (field.text().isEmpty()) {
            return;
        }
        FieldLook look = draft.has(FieldLook.STANDFIRST) ? FieldLook.STANDFIRST : FieldLook.of(field.text());
        if (look == FieldLook.UNCLEAR && draft.isBare() && draft.extendHeadline(field.text())) {
            draft.doubt(field, "looks like nothing in particular; it stayed with the headline");
        } else if (look == FieldLook.UNCLEAR || look != FieldLook.STANDFIRST && draft.has(look)) {
            draft.take(line, field, FieldLook.STANDFIRST);
            draft.doubt(field, "fits no field; it was taken for a standfirst");
        } else {
            draft.take(line, field, look);
        }
    }

    private static int skipBlank(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
