package dev.broadsheet.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The figures as Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void machine(Settings settings) {
        print(
                "%,d articles of invented news in 6 sections with 2 of 200 bylines; %d connections on the same machine;"
                        + " %d cores, %s %s, Java %s. A CPU-second is one of the service and its database together.%n",
                settings.articles(),
                settings.clients(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }

    void readings(List<Comparison> comparisons) {
        print("| read | bytes | requests/s | p50 ms | p99 ms | CPU µs each | per CPU-second | raw, per CPU-second |"
                + " CPU, times raw |");
        print("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Comparison each : comparisons) {
            Figures service = each.service();
            print(
                    "| %s | %,d | %,.0f | %.1f | %.1f | %,.0f | **%,.0f** | %,.0f | %.1f |",
                    each.name(),
                    each.bytes(),
                    service.perSecond(),
                    service.milliseconds(0.5),
                    service.milliseconds(0.99),
                    service.processorMicros(),
                    service.perProcessorSecond(),
                    each.raw().perProcessorSecond(),
                    each.timesRaw());
        }
    }

    void importing(Figures figures, int connections) {
        print("%n| beside them | |%n|---|---|");
        print(
                "| import and publish, %d connections | %,.0f articles/s, p50 %.1f ms, p99 %.1f ms, %,.0f per CPU-second |",
                connections,
                figures.perSecond(),
                figures.milliseconds(0.5),
                figures.milliseconds(0.99),
                figures.perProcessorSecond());
    }

    void starting(Duration empty, Duration existing, long megabytes) {
        print("| start to ready, database made | %.1f s |", empty.toMillis() / 1e3);
        print("| start to first article read, existing database | %.1f s |", existing.toMillis() / 1e3);
        print("| most memory of the service, without its database | %,d MB |", megabytes);
    }

    void secondWall(List<SecondWall.Cost> costs) {
        print("%n| statement, median | as owner | as reader | `set local role` each time |%n|---|--:|--:|--:|");
        for (SecondWall.Cost cost : costs) {
            print(
                    "| %s | %.0f µs | %.0f µs (%+.0f %%) | %.0f µs (%+.0f %%) |",
                    cost.statement(),
                    cost.micros().get(Visitor.OWNER),
                    cost.micros().get(Visitor.READER),
                    cost.percentMore(Visitor.READER),
                    cost.micros().get(Visitor.SWITCHING_OWNER),
                    cost.percentMore(Visitor.SWITCHING_OWNER));
        }
    }

    private void print(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }
}
