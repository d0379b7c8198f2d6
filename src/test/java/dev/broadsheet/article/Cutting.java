package dev.broadsheet.article;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a list has to know of a story, kept in plain Java.
 *
 * @param entries the slugs it is filed under, by the parameter that asks for them; site sections with those around them
 * @param dateline in lower case; null for none
 * @param lang in lower case
 * @param words what it says
 * @param times by the name of the date
 * @param status at the desk
 */
record Cutting(
        String id,
        String slug,
        String headline,
        Map<String, List<String>> entries,
        String dateline,
        String kind,
        String lang,
        boolean corrected,
        Set<String> words,
        Map<String, Instant> times,
        String status) {

    /** PostgreSQL's own order of its collation: where that tells nothing apart, bytes do. */
    private static final Comparator<String> HEADLINES = Comparator.<String, Object>comparing(
                    text -> text, Collator.getInstance(ULocale.ROOT)::compare)
            .thenComparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /** How stories are ordered by {@code -publishedAt,headline} and the like. */
    static Comparator<Cutting> order(String sort) {
        Comparator<Cutting> order = null;
        boolean descending = false;
        for (String item : sort.split(",")) {
            descending = item.startsWith("-");
            String name = descending ? item.substring(1) : item;
            Comparator<Cutting> key = name.equals("headline")
                    ? Comparator.comparing(Cutting::sortHeadline, HEADLINES)
                    : Comparator.comparing(cutting -> cutting.times.get(name));
            key = descending ? key.reversed() : key;
            order = order == null ? key : order.thenComparing(key);
        }
        Comparator<Cutting> ids = Comparator.comparing(Cutting::id);
        return order.thenComparing(descending ? ids.reversed() : ids);
    }

    private String sortHeadline() {
        return headline.codePointCount(0, headline.length()) <= 300
                ? headline
                : headline.substring(0, headline.offsetByCodePoints(0, 300));
    }

    boolean inPrint() {
        return status.equals("published");
    }
}
