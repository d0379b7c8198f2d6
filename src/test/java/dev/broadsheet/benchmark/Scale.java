package dev.broadsheet.benchmark;

import dev.broadsheet.paging.Cursor;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures how reads get dearer as the archive grows tenfold and tenfold again, and prints a table. {@code scale.steps}
 * says how often it grows (2), {@link Settings} the rest.
 */
final class Scale {

    /** One story in five is filed over HTTP, for the rest is copied anyway. */
    private static final int COPIES_AT_FIRST = 5;

    private static final Request READY = Request.get("/q/health/ready");

    private final Settings settings;
    private final Map<String, List<Figures>> table = new LinkedHashMap<>();
    private final List<Long> sizes = new ArrayList<>();

    private Scale(Settings settings) {
        this.settings = settings;
    }

    public static void main(String... args) throws IOException, InterruptedException, SQLException {
        Scale scale = new Scale(Settings.fromSystemProperties());
        try (Workplace workplace = new Workplace()) {
            scale.run(workplace);
        }
        scale.print(System.out);
    }

    private void run(Workplace workplace) throws IOException, InterruptedException, SQLException {
        try (ServiceProcess service = ServiceProcess.start(settings.jar(), workplace);
                Clients clients = new Clients(settings.clients());
                Clients one = new Clients(1)) {
            Waiting.until(clients, service.child(), service.managementPort(), READY);
            int filed = settings.articles() / COPIES_AT_FIRST;
            say("Importing " + filed + " articles");
            try (Clients importers = new Clients(settings.importers())) {
                Importing.into(service, service.adminKey(), importers, filed);
            }
            try (Connection owner = service.database().owner()) {
                Archive archive = new Archive(owner);
                archive.furnish();
                archive.multiply(COPIES_AT_FIRST);
                int steps = Integer.getInteger("scale.steps", 2);
                for (int step = 0; step <= steps; step++) {
                    if (step > 0) {
                        say("Copying the archive ten times");
                        archive.multiply(10);
                    }
                    service.database().settle();
                    measure(service, archive, clients, one);
                }
            }
        }
    }

    private void measure(ServiceProcess service, Archive archive, Clients clients, Clients one) throws SQLException {
        sizes.add(Long.parseLong(
                archive.texts("select count(*) from published.article").get(0)));
        for (Map.Entry<String, Supplier<Request>> read : reads(archive).entrySet()) {
            say(sizes.get(sizes.size() - 1) + " articles: " + read.getKey());
            Clients readers = read.getKey().contains("alone") ? one : clients;
            readers.rush(service, Request.lasting(settings.warmup(), read.getValue()), answer -> {});
            table.computeIfAbsent(read.getKey(), any -> new ArrayList<>())
                    .add(readers.rush(service, Request.lasting(settings.lasting(), read.getValue()), answer -> {}));
        }
    }

    private Map<String, Supplier<Request>> reads(Archive archive) throws SQLException {
        Map<String, Supplier<Request>> reads = new LinkedHashMap<>();
        reads.put(
                "one article",
                anyOf(archive.texts("select '/v1/articles/' || slug from published.article order by md5(id::text)"
                        + " limit 500")));
        reads.put("newest 20", anyOf(List.of("/v1/articles")));
        reads.put(
                "20 from nine tenths down",
                anyOf(List.of("/v1/articles?after=" + deep(archive, "published.article", "true", ""))));
        reads.put("20 of a site section", anyOf(numbered("/v1/articles?siteSection=desk-", 12)));
        String filter = "tag=topic-7";
        reads.put("20 of a tag", anyOf(numbered("/v1/articles?tag=topic-", 300)));
        reads.put(
                "20 of a tag, nine tenths down",
                anyOf(List.of("/v1/articles?" + filter + "&after="
                        + deep(
                                archive,
                                "published.filing",
                                "entry_id = (select id from published.entry where slug = 'topic-7')",
                                filter))));
        reads.put(
                "20 of a byline",
                anyOf(archive.texts("select '/v1/bylines/' || slug || '/articles' from published.entry"
                        + " where kind = 'byline' order by slug limit 200")));
        reads.put("20 of a tag in a site section", anyOf(numbered("/v1/articles?siteSection=desk-3&tag=topic-", 300)));
        reads.put("20 by headline", anyOf(List.of("/v1/articles?sort=headline")));
        reads.put("20 found by a word of 1 %, alone", anyOf(List.of("/v1/articles?q=" + Archive.RARE_WORD)));
        reads.put("20 found by two words, alone", anyOf(List.of("/v1/articles?q=vanterpool+tunnel")));
        reads.put(
                "what is alike, alone",
                anyOf(archive.texts("select '/v1/articles/' || slug || '?include=related'"
                        + " from published.article order by md5(id::text) limit 100")));
        return reads;
    }

    private static String deep(Archive archive, String table, String condition, String filter) throws SQLException {
        String row = archive.texts("select id || ' ' || extract(epoch from published_at) * 1000000 from " + table
                        + " where " + condition
                        + " order by published_at desc, id desc offset (select count(*) * 9 / 10"
                        + " from " + table + " where " + condition + ") limit 1")
                .get(0);
        String[] place = row.split(" ");
        long micros = (long) Double.parseDouble(place[1]);
        Instant time = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
        return Cursor.at(time, UUID.fromString(place[0])).write("/v1/articles?" + filter + " sort=-publishedAt");
    }

    private static List<String> numbered(String address, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> address + number)
                .toList();
    }

    private static Supplier<Request> anyOf(List<String> addresses) {
        Random random = new Random(1);
        return () -> Request.get(addresses.get(random.nextInt(addresses.size())));
    }

    private void print(PrintStream out) {
        StringBuilder head = new StringBuilder("| read, CPU µs each (p50 ms) |");
        StringBuilder rule = new StringBuilder("|---|");
        sizes.forEach(size -> {
            head.append(String.format(Locale.ROOT, " %,d articles |", size));
            rule.append("--:|");
        });
        out.println(head.append(" last : first |"));
        out.println(rule.append("--:|"));
        table.forEach((name, figures) -> {
            StringBuilder line = new StringBuilder("| " + name + " |");
            figures.forEach(each -> line.append(
                    String.format(Locale.ROOT, " %,.0f (%.1f) |", each.processorMicros(), each.milliseconds(0.5))));
            double times = figures.get(figures.size() - 1).processorMicros()
                    / figures.get(0).processorMicros();
            out.println(line.append(String.format(Locale.ROOT, " %.2f |", times)));
        });
    }

    /** Apart from the figures, so that these can go into a file alone. */
    private static void say(String progress) {
        System.err.println(progress + " ...");
    }
}
