package dev.broadsheet.benchmark;

import dev.broadsheet.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged service in a process of its own, with its own database in the workplace. Closing it stops both. */
record ServiceProcess(Child child, int port, int managementPort, Path dataDir) implements Server, AutoCloseable {

    /** Starts it and does not wait. Whoever starts it twice in one workplace finds the same stories again. */
    static ServiceProcess start(Path jar, Workplace workplace) throws IOException {
        FreePorts ports = FreePorts.find();
        Path dataDir = workplace.serviceFolder();
        Child child = workplace.java(
                "service",
                Map.of(
                        "QUARKUS_HTTP_HOST", Workplace.HOST,
                        "QUARKUS_HTTP_PORT", String.valueOf(ports.http()),
                        "QUARKUS_MANAGEMENT_HOST", Workplace.HOST,
                        "QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management()),
                        "BROADSHEET_DATA_DIR", dataDir.toString()),
                "-jar",
                jar.toString());
        return new ServiceProcess(child, ports.http(), ports.management(), dataDir);
    }

    /** The key of the administrator that the first start made. */
    String adminKey() throws IOException {
        return Files.readString(dataDir.resolve("admin.key")).strip();
    }

    Database database() throws IOException {
        return Database.in(dataDir);
    }

    @Override
    public double processorSeconds() {
        try {
            return ProcessorTime.secondsOf(List.of(child.pid(), database().pid()));
        } catch (IOException e) {
            throw new IllegalStateException("The database of the service is gone", e);
        }
    }

    long peakMegabytes() throws IOException {
        return ProcessorTime.peakMegabytes(child.pid());
    }

    @Override
    public void close() {
        child.end();
    }
}
