package dev.broadsheet.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that somebody may ask for, and the stories that a plain look through all of them finds for it. */
final class RandomList {

    private static final List<String> ENTRIES = List.of("siteSection", "tag", "byline", "edition");

    final Map<String, String> parameters = new LinkedHashMap<>();
    final List<String> facets = new ArrayList<>();

    private final Morgue morgue;
    private final Random random;
    private final boolean desk;
    private Predicate<Cutting> filter;

    RandomList(Morgue morgue, Random random, boolean desk) {
        this.morgue = morgue;
        this.random = random;
        this.desk = desk;
        this.filter = desk ? status() : Cutting::inPrint;
        ENTRIES.stream().filter(any -> random.nextInt(4) == 0).forEach(this::entries);
        if (ENTRIES.stream().noneMatch(parameters::containsKey)) {
            String parameter = morgue.any(List.of("tag", "byline"));
            ask(parameter, morgue.everywhere(parameter), cutting -> true);
        }
        Stream.<Runnable>of(
                        () -> words("kind", List.of("story", "brief", "analysis", "live", "opinion"), Cutting::kind),
                        () -> words(
                                "dateline",
                                List.of("Port Merrow", "århus", "ΜΑΓΟΣ", "LONDON", "Paris"),
                                Cutting::dateline),
                        this::langs,
                        this::ids,
                        this::dates,
                        this::updatedSince,
                        this::corrections,
                        this::words)
                .forEach(each -> {
                    if (random.nextInt(6) == 0) {
                        each.run();
                    }
                });
        sort();
        facets();
        if (random.nextInt(8) == 0) {
            parameters.put("include", "sections,related");
        }
    }

    /** What the list is of, in its order. */
    List<Cutting> expected() {
        Comparator<Cutting> order = Cutting.order(parameters.getOrDefault("sort", desk ? "-savedAt" : "-publishedAt"));
        return morgue.all.stream().filter(filter).sorted(order).toList();
    }

    /** How often each value of a facet is there, as {@code value=count}, the most frequent first. */
    List<String> counts(String facet) {
        Map<String, Long> counts = expected().stream()
                .flatMap(cutting ->
                        facet.equals("kind") ? Stream.of(cutting.kind()) : cutting.entries().get(facet).stream())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Object::toString)
                .toList();
    }

    private void ask(String parameter, String value, Predicate<Cutting> condition) {
        parameters.put(parameter, value);
        filter = filter.and(condition);
    }

    private Predicate<Cutting> status() {
        String status = morgue.any(List.of("any", "draft", "published", "unpublished", "killed"));
        parameters.put("status", status);
        return cutting -> status.equals("any") || cutting.status().equals(status);
    }

    /** Readers cannot ask for what nothing in print is filed under. */
    private void entries(String parameter) {
        List<String> known = morgue.slugs.get(parameter).stream()
                .filter(slug -> desk
                        || morgue.all.stream()
                                .anyMatch(c -> c.inPrint()
                                        && c.entries().get(parameter).contains(slug)))
                .toList();
        List<String> asked = some(known, 3);
        ask(
                parameter,
                asked.stream()
                        .map(slug -> random.nextInt(4) == 0 ? morgue.ids.get(slug) : slug)
                        .collect(Collectors.joining(",")),
                cutting -> cutting.entries().get(parameter).stream().anyMatch(asked::contains));
    }

    private void words(String parameter, List<String> known, Function<Cutting, String> member) {
        List<String> asked = some(known, 3);
        List<String> lower = asked.stream().map(String::toLowerCase).toList();
        ask(parameter, String.join(",", asked), cutting -> lower.contains(String.valueOf(member.apply(cutting))));
    }

    private void langs() {
        List<String> asked = some(List.of("en", "EN-gb", "fr", "de", "fr-CA", "it"), 2);
        ask(
                "lang",
                String.join(",", asked),
                cutting -> asked.stream()
                        .map(String::toLowerCase)
                        .anyMatch(lang ->
                                cutting.lang().equals(lang) || cutting.lang().startsWith(lang + "-")));
    }

    private void ids() {
        List<Cutting> some = some(morgue.all, 40);
        List<String> asked = some.stream()
                .map(cutting -> random.nextBoolean() ? cutting.id() : cutting.slug())
                .collect(Collectors.toCollection(ArrayList::new));
        asked.add(random.nextBoolean() ? UUID.randomUUID().toString() : "no-such-story");
        ask("ids", String.join(",", asked), some::contains);
    }

    private void dates() {
        String field = morgue.any(
                desk ? List.of("savedAt", "createdAt") : List.of("publishedAt", "updatedAt", "firstPublishedAt"));
        if (random.nextBoolean()) {
            parameters.put("dateField", field);
        } else {
            field = desk ? "savedAt" : "publishedAt";
        }
        String date = field;
        if (random.nextInt(3) > 0) {
            Instant from = moment("from", 0);
            filter = filter.and(cutting -> !cutting.times().get(date).isBefore(from));
        }
        if (random.nextInt(3) > 0) {
            Instant to = moment("to", 1);
            filter = filter.and(cutting -> cutting.times().get(date).isBefore(to));
        }
    }

    private void updatedSince() {
        Instant since = moment("updatedSince", 0);
        filter = filter.and(
                cutting -> !cutting.times().get(desk ? "savedAt" : "updatedAt").isBefore(since));
    }

    private Instant moment(String parameter, int days) {
        Instant moment = morgue.any(morgue.all).times().get(morgue.any(List.of("publishedAt", "updatedAt", "savedAt")));
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        boolean wholeDay = random.nextBoolean();
        parameters.put(
                parameter,
                wholeDay
                        ? day.toString()
                        : random.nextBoolean()
                                ? moment.toString()
                                : moment.atOffset(ZoneOffset.ofHoursMinutes(5, 30))
                                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        return wholeDay
                ? day.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC)
                : moment.truncatedTo(ChronoUnit.MICROS);
    }

    private void corrections() {
        boolean corrected = random.nextBoolean();
        ask("hasCorrections", String.valueOf(corrected), cutting -> cutting.corrected() == corrected);
    }

    /** Nobody can tell in plain Java how relevant a story is, so another order is asked for. */
    private void words() {
        if (!desk) {
            List<String> asked = some(morgue.words, 2);
            boolean either = random.nextBoolean();
            ask(
                    "q",
                    String.join(either ? " or " : " ", asked),
                    cutting -> either
                            ? asked.stream().anyMatch(cutting.words()::contains)
                            : cutting.words().containsAll(asked));
            parameters.put("sort", "-publishedAt");
        }
    }

    private void sort() {
        List<String> keys = new ArrayList<>(
                desk ? List.of("savedAt", "createdAt", "headline") : List.of("publishedAt", "updatedAt", "headline"));
        Collections.shuffle(keys, random);
        if (random.nextInt(4) > 0) {
            parameters.put(
                    "sort",
                    keys.subList(0, 1 + random.nextInt(3)).stream()
                            .map(key -> random.nextBoolean() ? key : "-" + key)
                            .collect(Collectors.joining(",")));
        }
    }

    private void facets() {
        if (random.nextInt(4) == 0) {
            facets.addAll(some(List.of("siteSection", "tag", "byline", "edition", "kind"), 5));
            parameters.put("facets", String.join(",", facets));
        }
    }

    private <T> List<T> some(List<T> choices, int most) {
        List<T> some = morgue.some(choices, most);
        return some.isEmpty() ? List.of(morgue.any(choices)) : some;
    }
}
