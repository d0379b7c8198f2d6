package dev.broadsheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the packaged service and prints what it found as Markdown; {@link Settings} says what can be chosen. The
 * first answer that is not the expected one ends it with an error. It takes a few minutes and leaves nothing behind.
 */
final class Benchmark {

    private static final Request READY = Request.get("/q/health/ready");

    private final Settings settings;
    private final Workplace workplace;
    private final Report report = new Report(System.out);

    private Benchmark(Settings settings, Workplace workplace) {
        this.settings = settings;
        this.workplace = workplace;
    }

    public static void main(String... args) throws IOException, InterruptedException, SQLException {
        Settings settings = Settings.fromSystemProperties();
        if (!Files.exists(settings.jar())) {
            throw new IllegalStateException("There is no " + settings.jar() + "; package the service first.");
        }
        try (Workplace workplace = new Workplace()) {
            new Benchmark(settings, workplace).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Duration made;
        Importing imported;
        long megabytes;
        List<Comparison> comparisons = new ArrayList<>();
        List<SecondWall.Cost> wall;
        long begin = System.nanoTime();
        try (ServiceProcess service = ServiceProcess.start(settings.jar(), workplace);
                Clients clients = new Clients(settings.clients())) {
            Waiting.until(clients, service.child(), service.managementPort(), READY);
            made = Duration.ofNanos(System.nanoTime() - begin);
            say("Importing " + settings.articles() + " articles");
            imported = fill(service);
            service.database().settle();
            List<Reading> readings = new Readings(service, clients, imported.addresses()).all();
            warmUp(service, readings, clients);
            for (Reading reading : readings) {
                say("Reading: " + reading.name());
                comparisons.add(Comparison.of(reading, service, clients, workplace, settings));
            }
            say("Reading as the owner of the database and as the public");
            wall = new SecondWall(service.database(), settings.lasting()).costs();
            megabytes = service.peakMegabytes();
        }
        report.machine(settings);
        report.readings(comparisons);
        report.importing(imported.figures(), settings.importers());
        report.starting(made, startAgain(imported.addresses().get(0)), megabytes);
        report.secondWall(wall);
    }

    /** Apart from the figures, so that these can go into a file alone. */
    private static void say(String progress) {
        System.err.println(progress + " ...");
    }

    /** All kinds before any is measured: they share most of their code, and the first would pay for compiling it. */
    private void warmUp(ServiceProcess service, List<Reading> readings, Clients clients) {
        say("Warming up");
        readings.forEach(
                reading -> clients.rush(service, Request.lasting(settings.warmup(), reading.requests()), answer -> {}));
    }

    private Importing fill(ServiceProcess service) throws IOException {
        try (Clients importers = new Clients(settings.importers())) {
            return Importing.into(service, service.adminKey(), importers, settings.articles());
        }
    }

    private Duration startAgain(String article) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (ServiceProcess service = ServiceProcess.start(settings.jar(), workplace);
                Clients client = new Clients(1)) {
            Waiting.until(client, service.child(), service.port(), Request.get(article));
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }
}
