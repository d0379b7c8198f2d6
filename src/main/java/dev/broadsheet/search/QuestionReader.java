package dev.broadsheet.search;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody has written into {@code q}. Not for several threads. */
final class QuestionReader {

    /** Longer than any headline somebody pastes; each word costs a look into the index. */
    private static final int MAX_LENGTH = 500;

    private static final int MAX_WORDS = 50;

    /** Fewer letters begin a large part of all words there are. */
    private static final int MIN_BEGINNING = 2;

    /**
     * A phrase up to its closing quote, of whatever style, or to the end; or else what stands up to the next space or
     * opening quote. Either may be excluded by a hyphen in front. Quotes within a word are apostrophes or inches.
     */
    private static final Pattern PIECE =
            Pattern.compile("(?<not>[-−])?(?:[\"“”„‟«»](?<phrase>[^\"“”„‟«»]*)[\"“”„‟«»]?|(?<word>[^\\s\"“”„‟«»]+))");

    private final List<List<Term>> wanted = new ArrayList<>();
    private final List<Term> excluded = new ArrayList<>();
    private boolean alternative;
    private int words;

    /** @throws Problem {@link ProblemType#INVALID_PARAMETER} when there is nothing to look for, or too much */
    static Question read(String q) {
        if (q.length() > MAX_LENGTH) {
            throw refused("has " + q.length() + " characters; at most " + MAX_LENGTH + " are looked for");
        }
        if (q.indexOf(0) >= 0 || q.codePoints().anyMatch(unit -> Character.getType(unit) == Character.SURROGATE)) {
            throw refused("has a character that no text can contain: U+0000 or half of a surrogate pair");
        }
        return new QuestionReader().all(Word.plain(q));
    }

    private Question all(String q) {
        for (Matcher piece = PIECE.matcher(q); piece.find(); ) {
            String word = piece.group("word");
            if (piece.group("not") == null && word != null && word.matches("or|OR")) {
                alternative = !wanted.isEmpty();
            } else {
                take(piece.group("not") != null, word == null ? piece.group("phrase") : word, word != null);
            }
        }
        if (words > MAX_WORDS) {
            throw refused("has " + words + " words; at most " + MAX_WORDS + " are looked for");
        }
        if (wanted.isEmpty()) {
            throw refused(
                    excluded.isEmpty()
                            ? "has no letter or digit to look for"
                            : "only says what must not occur; add a word to look for");
        }
        return new Question(wanted, excluded);
    }

    private void take(boolean not, String text, boolean mayBegin) {
        List<String> found = List.of(Word.in(text));
        if (found.isEmpty()) {
            return;
        }
        words += found.size();
        boolean beginning = mayBegin && text.matches("(?s).*[^*]\\*");
        if (beginning && found.get(found.size() - 1).length() < MIN_BEGINNING) {
            throw refused("asks for words that begin with “" + text + "”; " + MIN_BEGINNING + " letters are needed");
        }
        Term term = new Term(found, beginning);
        if (not && alternative) {
            throw refused("excludes “" + text + "” as an alternative; say what to look for on both sides of “or”");
        } else if (not) {
            excluded.add(term);
        } else if (alternative) {
            wanted.get(wanted.size() - 1).add(term);
        } else {
            wanted.add(new ArrayList<>(List.of(term)));
        }
        alternative = false;
    }

    private static Problem refused(String why) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The parameter q " + why + ".")
                .with(Violation.of("q", why));
    }
}
