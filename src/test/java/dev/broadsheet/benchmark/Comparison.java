package dev.broadsheet.benchmark;

import java.io.IOException;
import java.time.Duration;

/**
 * One kind of read, of the service and of a raw server that gives the same bytes, one right after the other.
 *
 * @param bytes the length of the body
 */
record Comparison(String name, int bytes, Figures service, Figures raw) {

    static Comparison of(
            Reading reading, ServiceProcess service, Clients clients, Workplace workplace, Settings settings)
            throws IOException, InterruptedException {
        RecordedAnswer answer = clients.ask(service.port(), reading.sample());
        try (RawProcess raw = RawProcess.giving(answer, workplace)) {
            Waiting.until(clients, raw.child(), raw.port(), reading.sample());
            measure(raw, reading, clients, settings.warmup());
            measure(service, reading, clients, settings.warmup());
            return new Comparison(
                    reading.name(),
                    answer.body().length(),
                    measure(service, reading, clients, settings.lasting()),
                    measure(raw, reading, clients, settings.lasting()));
        }
    }

    /** How many requests the raw server answers for the processor time of one. */
    double timesRaw() {
        return service.processorMicros() / raw.processorMicros();
    }

    private static Figures measure(Server server, Reading reading, Clients clients, Duration lasting) {
        return clients.rush(server, Request.lasting(lasting, reading.requests()), answer -> {});
    }
}
