package dev.broadsheet.search;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader looks for: {@code ferry "port merrow" -bridge crossing or passage council*}. All words must occur, in any
 * form of theirs that the story's language has and with or without accents; words in quotes next to each other; what has
 * a hyphen in front nowhere; of those joined by {@code or} any one will do; an asterisk stands for the rest of a word.
 * All else is text: {@code O'Brien}, {@code state-of-the-art} and {@code U.S.} find the stories that say so.
 *
 * <p>Words that a language has in every story, such as “the”, are overlooked in stories of that language. A question of
 * nothing else finds none of them.
 *
 * <p>Statements refer to a row of {@code published.article} as {@code row} and bind {@link #asked()} as {@code :q} and
 * {@link #terms()} as {@code :terms}.
 */
public final class Question {

    /** The languages that something in print is written in, as names; a look into an index for each. */
    public static final String LANGUAGES = "select name from published.languages() as name";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z_]{1,40}");

    private final List<List<Term>> wanted;
    private final List<Term> excluded;

    Question(List<List<Term>> wanted, List<Term> excluded) {
        this.wanted = wanted.stream().map(List::copyOf).toList();
        this.excluded = List.copyOf(excluded);
    }

    /**
     * What somebody means by a text.
     *
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when it holds nothing to look for or is too long
     */
    public static Question of(String q) {
        return QuestionReader.read(q);
    }

    /** The whole question in the syntax of PostgreSQL's {@code to_tsquery}. */
    public String asked() {
        return Stream.concat(
                        wanted.stream().map(Question::any), excluded.stream().map(term -> "!" + term.asked()))
                .collect(Collectors.joining(" & "));
    }

    /** Each single word that is looked for, any of them, in the same syntax: what is ranked by and highlighted. */
    public String terms() {
        return wanted.stream()
                .flatMap(List::stream)
                .map(Term::eachWord)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /**
     * SQL that is true of the rows that answer the question.
     *
     * @param languages those in print; a story in another is not found
     */
    public String condition(Collection<String> languages) {
        return languages.isEmpty()
                ? "false"
                : languages.stream()
                        .map(language -> "row.search_language = '" + checked(language)
                                + "' and row.search @@ published.question('published.search_" + language
                                + "', :q, :terms)")
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** SQL for how well a row answers and how new it is, a double precision that stays the same while pages turn. */
    public String relevance(Collection<String> languages) {
        return "published.relevance(row.digest, " + terms(languages) + ", row.published_at)";
    }

    /** SQL for where a row answers, a jsonb that {@link Highlight#all} reads. It is dear: only for rows of one page. */
    public String highlights(Collection<String> languages) {
        return highlights(languages, "row.story");
    }

    /**
     * The same for a part of a story.
     *
     * @param story SQL for a story that has nothing else
     */
    public String highlights(Collection<String> languages, String story) {
        return "published.highlights(" + story + ", row.search_language, " + terms(languages) + ")";
    }

    /** The same question without what must not occur, as which {@code :q} finds every story that a part of answers. */
    public Question withoutExclusions() {
        return new Question(wanted, List.of());
    }

    /**
     * SQL that is true where a part of a row's story answers. {@link #asked()} is bound as {@code :asked}.
     *
     * @param vector SQL for the tsvector of the part, with {@code %s} where the name of its configuration goes
     */
    public String isAnsweredBy(Collection<String> languages, String vector) {
        Function<String, String> inLanguage = language -> " when '" + checked(language) + "' then "
                + vector.formatted("'published.search_" + language + "'")
                + " @@ (select published.question('published.search_" + language + "', :asked, :terms))";
        return languages.isEmpty()
                ? "false"
                : languages.stream()
                        .map(inLanguage)
                        .collect(Collectors.joining("", "case row.search_language", " end"));
    }

    /** In a subselect each, so that the words are stemmed once for a statement and not for each row. */
    private static String terms(Collection<String> languages) {
        Function<String, String> inLanguage = language -> " when '" + checked(language)
                + "' then (select published.terms('published.search_" + language + "', :terms))";
        return languages.isEmpty()
                ? "cast('' as tsquery)"
                : languages.stream()
                        .map(inLanguage)
                        .collect(Collectors.joining("", "case row.search_language", " end"));
    }

    private static String any(List<Term> alternatives) {
        String any = alternatives.stream().map(Term::asked).collect(Collectors.joining(" | "));
        return alternatives.size() == 1 ? any : "(" + any + ")";
    }

    private static String checked(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("No name of a language: " + language);
        }
        return language;
    }
}
